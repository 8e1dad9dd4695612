import Diagnostics
import Reports
import Wording

/// Messages on standard error.
enum Message {
  /// Prints what is wrong with the files that were read.
  static func print(_ diagnostics: [Diagnostic]) throws {
    var page = PrintedPage()
    for diagnostic in diagnostics {
      for line in DiagnosticText(diagnostic).emphasizedLines { page.add(line) }
    }
    try Output.messages.print(page)
  }

  /// Reports why something cannot be done, and ends the command.
  static func refuse(_ diagnostics: [Diagnostic]) throws -> Never {
    try print(diagnostics)
    throw ExitStatus.invalid.code
  }

  /// Prints what to do next, after an error that was already reported.
  static func print(hint: String) throws {
    var page = PrintedPage()
    page.add("hint: \(hint)")
    try Output.messages.print(page)
  }

  /// Prints `note: …`: a side effect, or something worth knowing.
  static func print(note: String) throws {
    var page = PrintedPage()
    page.add(.strong("note:"), .plain(" \(note)"))
    try Output.messages.print(page)
  }

  /// Prints `error: …`, and a hint if there is one.
  static func print(error: String, hint: String?) throws {
    var page = PrintedPage()
    page.add(.alarming("error:"), .plain(" \(error)"))
    if let hint { page.add("hint: \(hint)") }
    try Output.messages.print(page)
  }
}
