/// What ended a wait.
public struct TerminalWake: Hashable, Sendable {
  /// Which of the other descriptors can be read, or are closed.
  public var descriptors: [Int32]

  public init(descriptors: [Int32]) { self.descriptors = descriptors }
}
