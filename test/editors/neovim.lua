-- Drives Neovim in `my logs`, with `maillog` open, and writes down what it shows.
local home = vim.env.HOME
local task = vim.fn.json_decode(vim.fn.readfile(home .. "/task.json"))

local function wait(what, is)
  if not vim.wait(20000, is, 20) then error("waited in vain for " .. what) end
end

local function problems()
  return vim.tbl_map(function(problem) return problem.message end, vim.diagnostic.get(0))
end

-- The lines of a window that floats.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), "\n")
    end
  end
end

local function drive()
  local seen = {}
  wait("a problem", function() return #problems() > 0 end)
  seen.problems = problems()

  vim.api.nvim_win_set_cursor(0, { 2, task.column })
  vim.cmd("normal K")
  wait("the hover", function() return floating() ~= nil end)
  seen.hover = floating()
  vim.cmd("normal! h")

  vim.cmd("SmtpExplain 550 5.1.1")
  wait("the explanation", function() return (floating() or ""):find("Learn more") end)
  seen.explained = floating()
  vim.cmd("normal! l")

  vim.lsp.buf.document_symbol()
  wait("symbols", function() return #vim.fn.getqflist() + #vim.fn.getloclist(0) > 0 end)
  local found = vim.list_extend(vim.fn.getqflist(), vim.fn.getloclist(0))
  seen.symbols = vim.tbl_map(function(item) return item.text end, found)
  vim.cmd("cclose | lclose")

  vim.api.nvim_buf_set_lines(0, -1, -1, false, { task.deferred })
  wait("another problem", function() return #problems() > 1 end)
  seen.afterEdit = problems()

  vim.cmd("silent edit! session.smtp")
  wait("problems of the session", function() return #problems() > 0 end)
  vim.ui.select = function(actions, _, choose) choose(actions[1], 1) end
  vim.api.nvim_win_set_cursor(0, { 5, 14 })
  local before = vim.api.nvim_get_current_line()
  vim.lsp.buf.code_action()
  wait("the code action", function() return vim.api.nvim_get_current_line() ~= before end)
  seen.redacted = vim.api.nvim_get_current_line()

  for _, name in ipairs(task.others) do
    vim.cmd("silent edit! " .. name)
    wait("problems of " .. name, function() return #problems() > 0 end)
  end
  return seen
end

local fine, seen = pcall(drive)
vim.fn.writefile({ vim.fn.json_encode(fine and seen or { failed = tostring(seen) }) }, vim.env.SMTP_LENS_SEEN)
vim.cmd("qall!")
