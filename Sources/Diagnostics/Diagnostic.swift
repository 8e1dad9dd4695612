/// One finding about a file: what is wrong, how much it matters, and where it stands.
public struct Diagnostic: Hashable, Sendable {
  public var problem: Problem
  public var severity: Severity
  public var basis: Basis
  public var place: Place
  /// The line of the file that `place` points into, so that a message can show it; nil where there is none.
  public var sourceLine: String?

  /// A problem of loading.
  ///
  /// Our formats are our own invention, hence the basis.
  public init(
    _ problem: Problem, at place: Place, sourceLine: String? = nil, severity: Severity = .error,
    basis: Basis = .invented
  ) {
    self.problem = problem
    self.severity = severity
    self.basis = basis
    self.place = place
    self.sourceLine = sourceLine
  }

  /// The id of the rule that was broken.
  public var rule: String { problem.rule }

  public var isError: Bool { severity == .error }
}

extension [Diagnostic] {
  /// The error that is told where there is room for one.
  public var firstError: Diagnostic? { first(where: \.isError) }
}
