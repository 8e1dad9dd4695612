import Foundation
import Notations
import TestSupport
import Testing

/// The lines of `docs/editors.md` for each editor: read by what the editor reads them with, and tried in the editors that are
/// here.
@Suite("The page on editors", .waits)
struct EditorPageTests {
  /// The blocks of a language, in their order.
  private func blocks(_ language: String) throws -> [String] {
    try DocumentedBlock.all(on: "docs/editors.md").filter { $0.language == language }.map(\.text)
  }

  /// A home with the program in its `bin`, a sample with a misspelt key, and some files.
  private func home(_ files: [String: String]) throws -> ScratchFolder {
    let home = try ScratchFolder(files.merging(["bin/readme.txt": ""]) { file, _ in file })
    try FileManager.default.createSymbolicLink(
      atPath: home.path + "/bin/agent-console", withDestinationPath: Program.path)
    try FileManager.default.copyItem(atPath: "SampleOrgs/contoso", toPath: home.path + "/contoso")
    let file = home.path + "/contoso/org.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("\ncustomers:", with: "\ncustmers:").write(
      toFile: file, atomically: true, encoding: .utf8)
    return home
  }

  /// Runs an editor in such a home.
  private func run(_ line: [String], in home: ScratchFolder) throws -> Command.Result {
    try Command.run(
      "/usr/bin/timeout", ["\(Patience.inSeconds)"] + line,
      environment: [
        "HOME=\(home.path)", "XDG_STATE_HOME=\(home.path)/state", "XDG_CONFIG_HOME=\(home.path)/.config",
        "PATH=\(home.path)/bin:/usr/bin:/bin",
      ])
  }

  private static let isNeovimHere = Program.mayNotSkip || Command.exists("/usr/bin/nvim")

  @Test(
    "Neovim: the lines for before 0.11 work, and those for 0.11 are Lua",
    .enabled(if: isNeovimHere, "no Neovim is installed: apt-get install neovim"))
  func neovim() throws {
    let lua = try blocks("lua")
    try #require(lua.count == 2)
    let home = try home(["new.lua": lua[0], "old.lua": lua[1]])
    try """
    assert(loadfile('\(home.path)/new.lua'))
    -- 0.11 runs its own lines; what came before runs those for it.
    dofile('\(home.path)/' .. (vim.fn.has('nvim-0.11') == 1 and 'new' or 'old') .. '.lua')
    vim.cmd('edit \(home.path)/contoso/org.yaml')
    local told = vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 10)
    local code = told and vim.diagnostic.get(0)[1].code or 'nothing'
    vim.fn.writefile({ code }, '\(home.path)/told.txt')
    vim.cmd('qall!')
    """.write(toFile: home.path + "/try.lua", atomically: true, encoding: .utf8)
    let result = try run(
      ["/usr/bin/nvim", "--headless", "--clean", "-n", "-c", "luafile \(home.path)/try.lua"], in: home)
    let told = try? String(contentsOfFile: home.path + "/told.txt", encoding: .utf8)
    #expect(told == "unknown-key\n", "\(result.errors)")
  }

  private static let isEglotHere =
    Command.exists("/usr/bin/emacs")
    && FileManager.default.fileExists(atPath: "/usr/share/emacs/site-lisp/elpa-src")
    && FileManager.default.enumerator(atPath: "/usr/share/emacs/site-lisp/elpa-src")?
      .contains { "\($0)".hasPrefix("eglot-") } == true

  @Test(
    "Emacs: Eglot reads diagnostics, completes and jumps",
    .enabled(if: isEglotHere, "Emacs is not here: apt-get install emacs-nox elpa-eglot elpa-yaml-mode"))
  func emacs() throws {
    let page = try #require(try blocks("elisp").first)
    let home = try home(["page.el": page])
    try #"""
    (package-initialize)
    (require 'yaml-mode)
    (load (expand-file-name "page.el" "~"))
    (require 'eglot)
    (setq eglot-sync-connect 30 eglot-autoreconnect nil)
    (defun told (name value) (princ (format "%s: %s\n" name value)))
    (defun open-file (name)
      (find-file (expand-file-name name "~/contoso"))
      (unless (eglot-managed-p) (apply #'eglot (eglot--guess-contact))))
    (open-file "org.yaml")
    (with-timeout (240 (told "problem" "no diagnostics"))
      (while (not (flymake-diagnostics)) (accept-process-output nil 0.05) (flymake-start)))
    (dolist (found (flymake-diagnostics)) (told "diagnostic" (flymake-diagnostic-text found)))
    (open-file "solutions/fabrikamremoteassist/solution.yaml")
    (search-forward "eventParameter: Fab")
    (told "completion" (all-completions "FabrikamC" (nth 2 (eglot-completion-at-point))))
    (xref-find-definitions (xref-backend-identifier-at-point 'eglot))
    (told "definition" (buffer-substring (line-beginning-position) (line-end-position)))
    """#.write(toFile: home.path + "/try.el", atomically: true, encoding: .utf8)
    let result = try run(["/usr/bin/emacs", "--batch", "-l", "\(home.path)/try.el"], in: home)
    #expect(result.output.contains("an organization has no key `custmers`"), "\(result.errors)")
    #expect(result.output.contains("completion: (FabrikamCobrowseTab)"))
    #expect(result.output.contains("definition:   - name: FabrikamCobrowseTab"))
  }

  @Test("VS Code and Kate: the settings are JSON that starts the server")
  func json() throws {
    let settings = try blocks("json").map { try JSONValue.read(Array($0.utf8)) }
    try #require(settings.count == 2)
    #expect(settings[0]["glspc.server.command"] == "agent-console")
    #expect(settings[0]["glspc.server.commandArguments"] == ["lsp"])
    let servers = try #require(settings[1]["servers"]?.asObject).members
    #expect(servers.allSatisfy { $0.value["command"] == ["agent-console", "lsp"] })
    #expect(servers.map(\.key) == ["yaml", "gherkin"])
  }

  @Test(
    "Helix: the settings are TOML that starts the server",
    .enabled(
      if: Program.mayNotSkip || Command.exists("/usr/bin/python3"),
      "no Python with tomllib is here: apt-get install python3"))
  func toml() throws {
    let page = try #require(try blocks("toml").first)
    let script = """
      import sys, tomllib
      page = tomllib.loads(sys.stdin.read())
      server = page["language-server"]["agent-console"]
      print(server["command"], *server["args"])
      for language in page["language"]: print(language["name"], language["language-servers"][0])
      """
    let result = try Command.run("/usr/bin/python3", ["-c", script], input: page)
    #expect(
      result.output == "agent-console lsp\nyaml agent-console\ngherkin agent-console\n", "\(result.errors)")
  }

  @Test("Every block of the page is one of these")
  func nothingIsLeft() throws {
    let known: Set<String> = ["lua", "elisp", "json", "toml", "yaml", "sh"]
    #expect(Set(try DocumentedBlock.all(on: "docs/editors.md").map(\.language)) == known)
  }
}
