/// What is wrong with a file: a fact with its data, without a sentence.
///
/// Each room has faults of its own, one enum a subject: the cases, and the rule that each breaks. `Wording` says them
/// (`WordedFault`).
public protocol Fault: Hashable, Sendable {
  /// The rule that it breaks, which people search for and `check` lists.
  var rule: any FaultRule { get }
}

/// A fault of any room.
public struct AnyFault: Hashable, Sendable {
  public let base: any Fault

  public init(_ base: any Fault) { self.base = base }

  public var rule: any FaultRule { base.rule }

  public static func == (left: AnyFault, right: AnyFault) -> Bool { left.base.isEqual(to: right.base) }

  public func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }
}

extension Fault {
  /// Whether another fault is of the same type, and equal.
  fileprivate func isEqual(to other: any Fault) -> Bool { other as? Self == self }
}
