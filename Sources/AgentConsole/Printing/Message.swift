import Diagnostics
import Wording

/// Something to say on standard error.
enum Message {
  /// What is wrong with the files that were read.
  static func print(_ diagnostics: [Diagnostic]) throws {
    var page = PrintedPage()
    for diagnostic in diagnostics {
      for line in DiagnosticText(diagnostic).lines { page.add(line) }
    }
    try Output.messages.print(page)
  }

  /// Tells why something cannot be done, and ends the command.
  static func refuse(_ diagnostics: [Diagnostic]) throws -> Never {
    try print(diagnostics)
    throw ExitStatus.invalid.code
  }

  /// What to do next, after an error that has been told.
  static func print(hint: String) throws {
    var page = PrintedPage()
    page.add("hint: \(hint)")
    try Output.messages.print(page)
  }

  /// `note: …`: what has been done besides, or is good to know.
  static func print(note: String) throws {
    var page = PrintedPage()
    page.add(.strong("note:"), .plain(" \(note)"))
    try Output.messages.print(page)
  }

  /// `error: …`, and a hint where there is one.
  static func print(error: String, hint: String?) throws {
    var page = PrintedPage()
    page.add(.alarming("error:"), .plain(" \(error)"))
    if let hint { page.add("hint: \(hint)") }
    try Output.messages.print(page)
  }
}
