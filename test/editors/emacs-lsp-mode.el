;;; How lsp-mode is asked. -*- lexical-binding: t -*-
(defun smtp-lens-open (name)
  "Open NAME as a user does; the folder was made known, since nobody can answer."
  (lsp-workspace-folders-add default-directory)
  (find-file name)
  (lsp)
  (smtp-lens-wait "lsp-mode" (lambda () (cl-some (lambda (workspace) (eq (lsp--workspace-status workspace) 'initialized)) (lsp-workspaces)))))

(defun smtp-lens-problems ()
  "The texts of the problems."
  (mapcar #'lsp:diagnostic-message (lsp--get-buffer-diagnostics)))

(defun smtp-lens-hover ()
  "The text that lsp-mode shows in its help window."
  (lsp-describe-thing-at-point)
  (with-current-buffer "*lsp-help*"
    (buffer-substring-no-properties (point-min) (point-max))))

(defun smtp-lens-changed ()
  "Nothing is left to be sent.")

(defun smtp-lens-fix ()
  "Take the first code action."
  (lsp-execute-code-action (car (lsp-code-actions-at-point))))
