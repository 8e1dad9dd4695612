import Diagnostics

/// Something that `check` looks for in a provider's records: a separate type in a separate file.
///
/// A rule is found by its file: everything in `Catalogue` is run, listed and explained. Its texts are part of
/// it, so that adding a rule touches only its file and its test.
public protocol Rule: Sendable {
  /// The rule's id, as diagnostics print it and silencers name it: `action-without-locale`.
  static var id: String { get }
  static var severity: Severity { get }
  /// The claim about the product that the rule is based on, which it shares with the engine.
  static var claim: ProductClaim { get }
  /// The claims behind what the meaning says besides: why it matters.
  ///
  /// A page may give the advice and not the consequence, which is then inferred or our own choice.
  static var consequences: [ProductClaim] { get }
  /// What is wrong, and why it matters: one or two sentences.
  static var meaning: String { get }
  /// An excerpt of a file that breaks the rule.
  static var bad: String { get }
  /// The same excerpt, corrected.
  static var good: String { get }

  /// Finds every violation of the rule; linear in the subject's size, or n log n.
  static func findings(in subject: CheckTarget) -> [Finding]
}

/// A rule that reads the text of files, such as pages and scripts: the rows alone do not tell whether it is broken.
public protocol FileRule: Rule {}

extension Rule {
  public static var consequences: [ProductClaim] { [] }
}

/// One violation of a rule, in words.
public struct Finding: Hashable, Sendable {
  public let place: Place
  /// What is wrong here, in one line.
  public let message: String
  /// What to do next.
  public let hint: String?
  /// The severity, where it is not the rule's.
  public let severity: Severity?
  /// The mistakes that it reports, from which findings of other rules may follow.
  private(set) var reveals: Set<Cause> = []
  /// The mistakes from which it may follow.
  private(set) var causes: Set<Cause> = []

  public init(at place: Place, _ message: String, hint: String? = nil, severity: Severity? = nil) {
    self.place = place
    self.message = message
    self.hint = hint
    self.severity = severity
  }

  /// The same finding, which reports these mistakes.
  func revealing(_ causes: some Sequence<Cause>) -> Finding {
    var finding = self
    finding.reveals.formUnion(causes)
    return finding
  }

  /// The same finding, which is dropped if one of these mistakes is reported.
  func following(from causes: some Sequence<Cause>) -> Finding {
    var finding = self
    finding.causes.formUnion(causes)
    return finding
  }
}
