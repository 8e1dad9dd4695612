import ArgumentParser
import Diagnostics
import Gherkin
import Notations
import Storage

/// `agent-console gherkin`: prints feature files as Cucumber messages.
struct GherkinCommand: PathsCommand {
  static let configuration = CommandConfiguration(
    commandName: "gherkin",
    abstract: "Print feature files as Cucumber messages: the parsed document and its pickles.",
    discussion: """
      Prints one message per line (NDJSON). A valid file gives a `gherkinDocument` and its `pickle`s; an invalid one \
      gives `parseError`s, worded as Cucumber's own parser does. Standard error says how to fix them.

      Exit code 2: a file is not Gherkin or cannot be read. The other files are still printed.

      Examples:
        agent-console gherkin scenarios/co-browse.feature
        agent-console gherkin scenarios/*.feature > messages.ndjson
      """)

  @Argument(help: ArgumentHelp("Feature files.", valueName: "file"), completion: .file())
  var paths: [String]

  @Flag(help: "Print JSON, one message per line, as without it.")
  var json = false

  func run() throws {
    var nextID = 0
    var isValid = true
    for file in paths {
      let (messages, diagnostics) = Self.read(file, nextID: &nextID)
      try Output.results.print(lines: messages)
      if !diagnostics.isEmpty {
        isValid = false
        try Message.print(diagnostics)
      }
    }
    if !isValid { throw ExitStatus.invalid.code }
  }

  /// The messages of a file, and its diagnostics.
  ///
  /// Ids are not reused from the files before.
  private static func read(_ file: String, nextID: inout Int) -> (messages: [JSONValue], [Diagnostic]) {
    let source: SourceText
    do throws(FileFailure) {
      let bytes = try FolderOnDisk("").bytes(of: file, limit: GherkinParser.sizeLimit)
      source = SourceText(file: file, bytes: bytes)
    } catch {
      return ([], [error.diagnosticOfNamedPath])
    }
    do throws(GherkinProblems) {
      let document = try GherkinParser.read(source, firstID: nextID)
      let pickles = document.pickles
      nextID = pickles.last.map { $0.id + 1 } ?? document.nextID
      return ([document.message(uri: file)] + pickles.map { $0.message(uri: file) }, [])
    } catch {
      return (error.list.map { $0.message(uri: file) }, error.diagnostics(in: source))
    }
  }
}
