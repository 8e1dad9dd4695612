import ArgumentParser
import Cells
import Glibc
import Notations
import Storage

/// `agent-console notes`: follows the trainer's notes of a scenario that is played in another terminal.
struct NotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes",
    abstract: "Follow the trainer's notes of a scenario that is played in another terminal.",
    discussion: """
      FILE is the file or fifo that `agent-console play --notes-to FILE` writes; it need not exist yet. Existing \
      content is printed first. Ctrl-C quits.

      Examples:
        agent-console notes notes.txt
        mkfifo /tmp/notes && agent-console notes /tmp/notes
      """)

  @Argument(help: "The file or the fifo that the notes are written to.", completion: .file())
  var file: String

  @Flag(help: "Print JSON, one line of notes per line.")
  var json = false

  func run() throws {
    var reader: NotesReader?
    while let lines = try next(&reader) { try print(lines) }
  }

  /// Waits for the next lines; nil when the output is closed.
  private func next(_ reader: inout NotesReader?) throws -> [String]? {
    do throws(FileFailure) {
      if reader == nil {
        let opened = try NotesReader(file)
        if !opened.isThere { tellThatItWaits() }
        reader = opened
      }
      return try reader?.next(for: STDOUT_FILENO)
    } catch {
      try Message.print([error.diagnostic])
      throw ExitStatus.invalid.code
    }
  }

  /// Says why nothing comes, which a mistyped name would otherwise leave open.
  private func tellThatItWaits() {
    // Whoever has closed standard error still gets the notes.
    try? Message.print(
      note: "there are no notes yet: they appear once `agent-console play --notes-to \(file)` writes them")
  }

  /// Prints headlines, which are not indented, in bold, and the indented notes plainly.
  private func print(_ lines: [String]) throws {
    guard !json else {
      try Output.results.print(lines: lines.map { ["note": .text($0)] })
      return
    }
    var page = PrintedPage()
    for line in lines { page.add(line.hasPrefix(" ") ? .plain(line) : .strong(line)) }
    try Output.results.print(page)
  }
}
