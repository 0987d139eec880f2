;;; How Eglot is asked. -*- lexical-binding: t -*-
(defun smtp-lens-open (name)
  "Open NAME as a user does; what Eglot does after a command is done here, since there is none."
  (find-file name)
  (run-hooks 'post-command-hook)
  (smtp-lens-wait "Eglot" #'eglot-current-server)
  (flymake-start))

(defun smtp-lens-problems ()
  "The texts of the problems."
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

(defun smtp-lens-hover ()
  "The text that Eglot hands to Eldoc."
  (let (told)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq told text)))
    (smtp-lens-wait "Eldoc" (lambda () told))
    (substring-no-properties told)))

(defun smtp-lens-changed ()
  "Send what was edited, without waiting for a pause."
  (eglot--signal-textDocument/didChange))

(defun smtp-lens-fix ()
  "Take the first code action."
  (let ((before (smtp-lens-line)))
    (setq last-nonmenu-event ?a)
    (eglot-code-actions (point) (point) nil t)
    (smtp-lens-wait "the edit" (lambda () (not (equal before (smtp-lens-line)))))))
