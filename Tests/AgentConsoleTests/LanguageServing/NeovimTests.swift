import Foundation
import TestSupport
import Testing

/// Lets a real editor speak to the program: Debian's Neovim, without a screen, by a script.
@Suite("lsp: Neovim")
struct NeovimTests {
  private static let isPossible = Program.mayNotSkip || Command.exists("/usr/bin/nvim")

  /// Opens a sample's files, and writes one line for each thing that it was told.
  private static let script = """
    local program, folder = arg_program, arg_folder
    local solution = folder .. '/solutions/fabrikamremoteassist/solution.yaml'
    local out = {}
    local function say(name, value) table.insert(out, name .. ': ' .. tostring(value)) end
    local function finish(code)
      vim.fn.writefile(out, folder .. '/told.txt')
      vim.cmd(code == 0 and 'qall!' or 'cquit')
    end
    local function attempt()
      vim.cmd('edit ' .. folder .. '/org.yaml')
      local id = vim.lsp.start_client({ name = 'agent-console', cmd = { program, 'lsp' }, root_dir = folder })
      local function attach()
        vim.lsp.buf_attach_client(0, id)
        assert(vim.wait(20000, function() return vim.lsp.buf_is_attached(0, id) end, 10), 'not attached')
      end
      attach()
      local client = vim.lsp.get_client_by_id(id)
      assert(vim.wait(20000, function() return client.initialized end, 10), 'not initialized')
      local function ask(method, params)
        local answer = client.request_sync(method, params, 20000, 0)
        assert(answer and not answer.err, method)
        return answer.result
      end
      -- Diagnostics of what is typed and not saved.
      local line = vim.fn.search('customers:') - 1
      vim.api.nvim_buf_set_lines(0, line, line + 1, false, { 'custmers:' })
      assert(vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 10), 'no diagnostics')
      say('diagnostic', vim.diagnostic.get(0)[1].code .. ' in line ' .. (vim.diagnostic.get(0)[1].lnum + 1 - line))
      vim.api.nvim_buf_set_lines(0, line, line + 1, false, { 'customers:' })
      assert(vim.wait(20000, function() return #vim.diagnostic.get(0) == 0 end, 10), 'diagnostics stay')
      -- Completion and the way to a template.
      vim.cmd('edit ' .. solution)
      attach()
      vim.fn.search('eventParameter: Fab', 'e')
      local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
      local labels = vim.tbl_map(function(item) return item.label end, ask('textDocument/completion', params).items)
      say('completion', vim.tbl_contains(labels, 'FabrikamCobrowseTab'))
      local place = ask('textDocument/definition', params)[1]
      vim.lsp.util.jump_to_location(place, client.offset_encoding)
      say('jumped to', vim.fn.trim(vim.fn.getline('.')))
      -- Renaming, in this file and in the scenarios.
      vim.fn.search('label: Survey', 'e')
      params = vim.lsp.util.make_position_params(0, client.offset_encoding)
      params.newName = 'Questions'
      vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', params), client.offset_encoding)
      vim.cmd('silent wall')
      say('renamed', vim.fn.search('label: Questions', 'nw') > 0)
    end
    local ok, problem = pcall(attempt)
    if not ok then say('problem', problem) end
    finish(ok and 0 or 1)
    """

  @Test(
    "It reads diagnostics, completes, jumps and renames",
    .enabled(if: isPossible, "no Neovim is installed: apt-get install neovim"))
  func neovim() throws {
    let folder = try ScratchFolder(["script.lua": ""])
    let org = "\(folder.path)/contoso"
    try FileManager.default.copyItem(atPath: "SampleOrgs/contoso", toPath: org)
    let head = "local arg_program, arg_folder = '\(Program.path)', '\(org)'\n"
    let script = "\(folder.path)/script.lua"
    try (head + Self.script).write(toFile: script, atomically: true, encoding: .utf8)
    let result = try Command.run(
      "/usr/bin/nvim", ["--headless", "--clean", "-n", "-c", "luafile \(script)"],
      environment: ["HOME=\(folder.path)", "XDG_STATE_HOME=\(folder.path)/state"])
    let told = (try? String(contentsOfFile: "\(org)/told.txt", encoding: .utf8)) ?? ""
    #expect(
      told == """
        diagnostic: unknown-key in line 1
        completion: true
        jumped to: - name: FabrikamCobrowseTab
        renamed: true

        """, "\(result.errors)")
    let check = try Program.run("check", org, "--strict")
    #expect(check.status == 0, "\(check.output)")
    let feature = try String(contentsOfFile: "\(org)/scenarios/buttons.feature", encoding: .utf8)
    #expect(feature.contains("| Questions  "))
    #expect(!feature.contains("| Survey "))
  }
}
