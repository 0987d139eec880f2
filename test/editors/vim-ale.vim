" Drives Vim in `my logs`, with `maillog` open, and writes down what ALE shows.
let s:task = json_decode(join(readfile($HOME . '/task.json')))

function! s:Wait(what, Is) abort
  let l:start = reltime()
  while !a:Is()
    if reltimefloat(reltime(l:start)) > 20
      throw 'waited in vain for ' . a:what
    endif
    sleep 20m
  endwhile
endfunction

function! s:Problems() abort
  return map(copy(ale#engine#GetLoclist(bufnr(''))), 'v:val.text')
endfunction

function! s:Preview() abort
  let l:windows = filter(range(1, winnr('$')), 'getwinvar(v:val, "&previewwindow")')
  return empty(l:windows) ? '' : join(getbufline(winbufnr(l:windows[0]), 1, '$'), "\n")
endfunction

function! s:Open(name) abort
  execute 'edit! ' . a:name
  call ale#Queue(0, 'lint_file')
  call s:Wait('problems of ' . a:name, {-> !empty(s:Problems())})
endfunction

function! s:Drive() abort
  let l:seen = {}
  call s:Open('maillog')
  let l:seen.problems = s:Problems()

  call cursor(2, s:task.column + 1)
  normal K
  call s:Wait('the hover', {-> !empty(s:Preview())})
  let l:seen.hover = s:Preview()
  pclose

  call append('$', s:task.deferred)
  call ale#Queue(0)
  call s:Wait('another problem', {-> len(s:Problems()) > 1})
  let l:seen.afterEdit = s:Problems()

  call s:Open('session.smtp')
  call cursor(5, 15)
  let l:before = getline(5)
  runtime autoload/ale/util.vim
  function! ale#util#Input(message, value, ...) abort
    return '1'
  endfunction
  ALECodeAction
  call s:Wait('the code action', {-> getline(5) isnot# l:before})
  let l:seen.redacted = getline(5)

  for l:name in s:task.others
    call s:Open(l:name)
  endfor
  return l:seen
endfunction

try
  let s:seen = s:Drive()
catch
  let s:seen = {'failed': v:exception . ' at ' . v:throwpoint}
endtry
call writefile([json_encode(s:seen)], $SMTP_LENS_SEEN)
qall!
