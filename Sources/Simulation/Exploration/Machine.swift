/// Something that can be explored: where it starts, what may be tried, and what comes of it.
///
/// The engine is one (`DeskMachine`); tests explore copies of it in which a rule is broken on purpose.
public protocol Machine: Sendable {
  var openings: [Opening] { get }

  /// Everything that somebody may try in a state, always in the same order.
  ///
  /// Some of it may be refused.
  func inputs(in state: State) -> [Input]

  /// Receives an input: changes the state, and appends the facts.
  func step(_ state: inout State, _ input: Input, into facts: inout Chunked<Fact>)
}

/// A state that an exploration starts from.
public struct Opening: Sendable {
  public let state: State
  /// The fault that the simulated apps have there; nil if they behave as their solutions say.
  public let fault: AppFault?

  public init(_ state: State, fault: AppFault? = nil) {
    self.state = state
    self.fault = fault
  }
}
