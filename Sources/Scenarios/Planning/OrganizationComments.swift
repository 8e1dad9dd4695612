import Diagnostics
import Gherkin
import Notations

/// The comments of a feature file that name its organization: `# org: northwind`.
///
/// One counts, before the feature. Any other one would be ignored, and the scenarios would play elsewhere than
/// their author thinks, so it is an error.
struct OrganizationComments {
  /// The organization of the file; nil if no comment names one.
  private(set) var organization: String?
  private var faults: [(comment: Comment, fault: StepFault)] = []

  init(in document: GherkinDocument) {
    let end = document.feature?.location.line ?? .max
    var first: String?
    for comment in document.comments {
      let isBefore = comment.location.line < end
      guard let name = Self.name(in: comment.text) else {
        if isBefore, let name = Self.likelyName(in: comment.text) {
          faults.append((comment, .unreadOrganization(name)))
        }
        continue
      }
      if name.isEmpty {
        faults.append((comment, .organizationMissing))
      } else if !isBefore || first != nil {
        if name != first { faults.append((comment, .lateOrganization(name, isSecond: isBefore))) }
      } else {
        first = name
      }
    }
    organization = first
  }

  func diagnostics(in source: SourceText) -> [Diagnostic] {
    faults.map { comment, fault in
      let blanks = comment.text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
      let place = Place(
        file: source.file, line: comment.location.line, column: comment.location.column + blanks,
        length: comment.text.unicodeScalars.count - blanks)
      // Nobody can be sure that prose is not meant.
      var isSure = true
      if case .unreadOrganization = fault { isSure = false }
      return source.diagnostic(fault, at: place, severity: isSure ? .error : .warning)
    }
  }

  /// The name in a comment that names an organization, which may be empty; nil for any other comment.
  private static func name(in comment: String) -> String? {
    let text = comment.drop { $0.isWhitespace || $0 == "#" }
    guard let colon = text.firstIndex(of: ":"), text[..<colon].trimmed.lowercased() == "org" else {
      return nil
    }
    return text[text.index(after: colon)...].trimmed
  }

  /// The name in a comment that looks like one: `# org northwind`, `# organization: northwind`, `# org = northwind`.
  ///
  /// Nothing follows the name; with a colon, the word before it may be misspelt.
  private static func likelyName(in comment: String) -> String? {
    let text = comment.drop { $0.isWhitespace || $0 == "#" }
    let word = text.prefix(while: \.isLetter)
    let known = ["org", "organization", "organisation"]
    let marks = text[word.endIndex...].prefix { $0.isWhitespace || ":：=-–—>".contains($0) }
    let name = text[marks.endIndex...].trimmed
    guard !marks.isEmpty, !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
    let isMeant =
      known.contains(word.lowercased())
      || marks.contains(":") && NearestName.to(String(word), among: known) != nil
    return isMeant ? name : nil
  }
}
