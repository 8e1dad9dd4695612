/// Something that a caller wants of every state.
public struct StateCondition: Sendable {
  /// Whether it is broken where an exploration arrives.
  let isBroken: @Sendable (Arrival) -> Bool

  public init(isBroken: @escaping @Sendable (Arrival) -> Bool) { self.isBroken = isBroken }

  /// A state, and how an exploration came there.
  public struct Arrival: Sendable {
    public let state: State
    /// nil at an opening.
    public let step: Step?

    /// The state before, and the input that led from there.
    public struct Step: Sendable {
      public let before: State
      public let input: Input
      public let facts: Chunked<Fact>
    }
  }
}
