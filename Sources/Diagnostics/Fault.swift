/// A problem of a file: a fact with its data, without a sentence.
///
/// Each module has its own faults, one enum per subject, with its cases and the rule that each one breaks.
/// `Wording` has their text (`WordedFault`).
public protocol Fault: Hashable, Sendable {
  /// The rule that it breaks, which people search for and `check` lists.
  var rule: any FaultRule { get }
}

/// A fault of any module.
public struct AnyFault: Hashable, Sendable {
  public let base: any Fault

  public init(_ base: any Fault) { self.base = base }

  public var rule: any FaultRule { base.rule }

  public static func == (left: AnyFault, right: AnyFault) -> Bool { left.base.isEqual(to: right.base) }

  public func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }
}

extension Fault {
  /// Whether another fault has the same type and is equal.
  fileprivate func isEqual(to other: any Fault) -> Bool { other as? Self == self }
}
