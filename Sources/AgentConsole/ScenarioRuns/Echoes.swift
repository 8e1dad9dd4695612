import Diagnostics
import Rules
import Scenarios
import Storage

/// Leaves each cause in the report of a `check` once: where it is.
///
/// A scenario cannot be set up while its organization is broken. If the organization is checked in the same run, its
/// own files say so; otherwise the first scenario does.
struct Echoes {
  private let reportedFiles: Set<String>
  private var causes: Set<Set<String>> = []
  /// Whether a text of a record is blank or too long: then a button or an app tab lacks the name that it should have.
  private let hasBrokenTexts: Bool

  /// The diagnostics without echoes, in their order.
  static func removed(from diagnostics: [Diagnostic]) -> [Diagnostic] {
    var echoes = Echoes(of: diagnostics)
    return diagnostics.filter { !echoes.holds($0) }
  }

  private init(of diagnostics: [Diagnostic]) {
    reportedFiles = Set(
      diagnostics.filter { $0.isError && Self.cause(of: $0) == nil }.map { Self.identity($0.place.file) })
    hasBrokenTexts = diagnostics.contains { [TextBlankRule.id, TextTooLongRule.id].contains($0.rule) }
  }

  private mutating func holds(_ diagnostic: Diagnostic) -> Bool {
    if hasBrokenTexts, case .missing(let kind, _, _)? = diagnostic.fault.base as? NameFault {
      return kind == .appTab || kind == .button
    }
    guard let cause = Self.cause(of: diagnostic), !cause.isEmpty else { return false }
    let files = Set(cause.map { Self.identity($0.place.file) })
    return files.isSubset(of: reportedFiles) || !causes.insert(files).inserted
  }

  /// The errors in other files that keep a scenario from being set up; nil for any other diagnostic.
  private static func cause(of diagnostic: Diagnostic) -> [Diagnostic]? {
    guard let fault = diagnostic.fault.base as? SetupFault, case .unreadable(let found) = fault.problem else {
      return nil
    }
    return found.filter(\.isError)
  }

  /// One name for a file that several paths lead to.
  private static func identity(_ file: String) -> String { FilePath.real(file) ?? FilePath.trimmed(file) }
}
