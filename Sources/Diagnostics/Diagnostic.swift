/// One finding about a file: what is wrong, how much it matters, and where it stands.
public struct Diagnostic: Hashable, Sendable {
  public var fault: AnyFault
  public var severity: Severity
  public var basis: Basis
  public var place: Place
  /// The line of the file that `place` points into, so that a message can show it; nil where there is none.
  public var sourceLine: String?

  /// A finding that matters as much as its rule says, unless a severity is given.
  ///
  /// Our formats are our own invention, hence the basis.
  public init(
    _ fault: any Fault, at place: Place, sourceLine: String? = nil, severity: Severity? = nil,
    basis: Basis = .invented
  ) {
    self.fault = AnyFault(fault)
    self.severity = severity ?? fault.rule.severity
    self.basis = basis
    self.place = place
    self.sourceLine = sourceLine
  }

  /// The id of the rule that was broken.
  public var rule: String { fault.rule.id }

  public var isError: Bool { severity == .error }
}

extension [Diagnostic] {
  /// The error that is told where there is room for one.
  public var firstError: Diagnostic? { first(where: \.isError) }
}
