import ArgumentParser
import Diagnostics
import Gherkin
import Notations
import Storage

/// `agent-console gherkin`: what feature files say, as Cucumber's messages.
struct GherkinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gherkin",
    abstract: "Print feature files as Cucumber messages: the parsed document and its pickles.",
    discussion: """
      Prints one message a line (NDJSON): for each file `gherkinDocument` and its `pickle`s, or for a file that is not \
      Gherkin `parseError`s with the words of Cucumber's own parser. What to do about them is told on standard error.

      Exit code 2: a file is not Gherkin, or cannot be read; the other files are printed all the same.

      Examples:
        agent-console gherkin scenarios/co-browse.feature
        agent-console gherkin scenarios/*.feature > messages.ndjson
      """)

  @Argument(help: ArgumentHelp("Feature files.", valueName: "file"))
  var files: [String]

  func run() throws {
    var nextID = 0
    var isValid = true
    for file in files {
      let (messages, diagnostics) = Self.read(file, nextID: &nextID)
      try Output.results.print(lines: messages)
      if !diagnostics.isEmpty {
        isValid = false
        try Message.print(diagnostics)
      }
    }
    if !isValid { throw ExitStatus.invalid.code }
  }

  /// The messages of a file, and what is wrong with it; ids differ from those of the files before.
  private static func read(_ file: String, nextID: inout Int) -> (messages: [JSONValue], [Diagnostic]) {
    let source: SourceText
    do throws(FileFailure) {
      let bytes = try FolderOnDisk("").bytes(of: file, limit: GherkinParser.sizeLimit)
      source = SourceText(file: file, bytes: bytes)
    } catch {
      return ([], [error.diagnostic])
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
