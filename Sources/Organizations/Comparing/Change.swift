/// A value before and after; nil where there is none.
public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  public let old: Value?
  public let new: Value?

  public init(from old: Value?, to new: Value?) { (self.old, self.new) = (old, new) }
}

extension Change {
  /// The changes between two lists of things with names, in their order; what is unchanged is left out.
  static func all<Name: Hashable>(
    from old: [Value], to new: [Value], by name: (Value) -> Name
  ) -> [(name: Name, change: Change)] {
    let before = Dictionary(old.map { (name($0), $0) }) { first, _ in first }
    let after = Dictionary(new.map { (name($0), $0) }) { first, _ in first }
    let names = (old + new.filter { before[name($0)] == nil }).map(name)
    return names.compactMap { name in
      before[name] == after[name] ? nil : (name, Change(from: before[name], to: after[name]))
    }
  }
}
