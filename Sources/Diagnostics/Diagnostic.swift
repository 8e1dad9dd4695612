/// One finding about a file: the problem, its severity, and its place.
public struct Diagnostic: Hashable, Sendable {
  public var fault: AnyFault
  public var severity: Severity
  public var basis: Basis
  public var place: Place
  /// The line of the file that `place` points to, so that a message can show it; nil if there is none.
  public var sourceLine: String?

  /// A finding with the severity of its rule, unless another is given.
  ///
  /// The basis is invented, because our formats are.
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
  /// The first error, to report when there is room for only one.
  public var firstError: Diagnostic? { first(where: \.isError) }
}
