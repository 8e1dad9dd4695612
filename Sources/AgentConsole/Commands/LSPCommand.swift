import ArgumentParser
import LanguageServer
import SampleOrganizations

/// `agent-console lsp`: the language server for editors.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve an editor over standard input and output: the Language Server Protocol.",
    discussion: """
      An editor starts it; docs/editors.md has the lines for Neovim, Helix, Emacs, VS Code and Kate. It says what \
      `check` finds in the text as it is typed, completes keys, choices, names and sentences, explains columns and \
      sentences, leads to records and renames them.

      Exit code 0: the editor said `shutdown`; 1: the input ended without.
      """)

  /// Editors' client libraries add it; there is no other way to speak.
  @Flag(help: "Accepted for editors that pass it.")
  var stdio = false

  func run() throws {
    let server = LanguageServer(
      workspace: OurWorkspace(), version: AgentConsoleCommand.version, samples: SampleOrganization.names)
    var loop = MessageLoop(server)
    var streams = StandardStreams()
    let code = try loop.run(on: &streams)
    if code != 0 { throw ExitCode(Int32(code)) }
  }
}
