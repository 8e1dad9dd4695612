/// The reason why a wait ended.
public struct TerminalWake: Hashable, Sendable {
  /// The other descriptors that are readable or closed.
  public var descriptors: [Int32]

  public init(descriptors: [Int32]) { self.descriptors = descriptors }
}
