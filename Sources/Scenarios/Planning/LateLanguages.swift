import Diagnostics
import Gherkin
import Notations

/// The comments that ask for a language in vain: `# language: de` below the first lines of a file.
struct LateLanguages {
  private let found: [(comment: Comment, language: String)]

  init(in document: GherkinDocument) {
    // The comment that counts is none of the document's.
    found = document.comments.compactMap { comment in
      guard let language = Self.language(in: comment.text), language != document.feature?.language else {
        return nil
      }
      return (comment, language)
    }
  }

  func diagnostics(in source: SourceText) -> [Diagnostic] {
    found.map { comment, language in
      let blanks = comment.text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
      let place = Place(
        file: source.file, line: comment.location.line, column: comment.location.column + blanks,
        length: comment.text.unicodeScalars.count - blanks)
      return source.diagnostic(StepFault.lateLanguage(language), at: place, severity: .warning)
    }
  }

  /// The language that a comment asks for; nil for any other comment.
  private static func language(in comment: String) -> String? {
    let text = comment.drop { $0.isWhitespace || $0 == "#" }
    guard let colon = text.firstIndex(of: ":"), text[..<colon].trimmed == "language" else { return nil }
    let language = text[text.index(after: colon)...].trimmed
    let isCode = !language.isEmpty && language.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
    return isCode ? language : nil
  }
}
