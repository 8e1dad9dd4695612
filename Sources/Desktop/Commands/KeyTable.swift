import Cells

/// The keys of a console: every binding, and the lookups that run for every key and every frame.
///
/// An object, because each console and each scene holds it; nothing in it changes.
public final class KeyTable: Sendable {
  /// The keys as they are without a configuration.
  public static let standard = KeyTable(KeyBindings.all)

  /// Every binding has the same index in each table, whatever its keys are.
  let all: [KeyBinding]
  /// The bindings of each scope by its index, in the table's order.
  private let indices: [[Int]]
  /// The keys of the bindings; if two bindings of a key share a scope, the first one wins.
  private let keys: KeyIndex

  init(_ all: [KeyBinding]) {
    var indices = [[Int]](repeating: [], count: KeyBinding.Scope.count)
    var keys: [[Key]] = []
    keys.reserveCapacity(all.count)
    // By index, here and below: the table is made before the first frame, and an iterator costs ten times as much.
    var index = 0
    while index < all.count {
      let binding = all[index]
      indices[binding.scope.index].append(index)
      keys.append(binding.keys)
      index += 1
    }
    (self.all, self.indices, self.keys) = (all, indices, KeyIndex(keys))
  }

  /// A key's binding in these scopes, the nearest scope first.
  func binding(for key: Key, in scopes: [KeyBinding.Scope]) -> KeyBinding? {
    guard let number = keys.number(of: key) else { return nil }
    for scope in scopes {
      if let index = firstBinding(ofKey: number, in: scope) { return all[index] }
    }
    return nil
  }

  private func firstBinding(ofKey number: Int, in scope: KeyBinding.Scope) -> Int? {
    let own = keys.things(atKey: number)
    var position = 0
    while position < own.count {
      if all[own[position]].scope == scope { return own[position] }
      position += 1
    }
    return nil
  }

  /// The indices of the bindings of these scopes, in the table's order, that their first key reaches: no nearer scope
  /// uses that key.
  func reachable(in scopes: [KeyBinding.Scope]) -> [Int] {
    var isReachable = [Bool](repeating: false, count: all.count)
    var isTaken = [Bool](repeating: false, count: keys.count)
    for scope in scopes { markReachable(in: scope, &isReachable, &isTaken) }
    var reachable: [Int] = []
    var index = 0
    while index < isReachable.count {
      if isReachable[index] { reachable.append(index) }
      index += 1
    }
    return reachable
  }

  /// Marks the bindings of a scope whose first key no nearer scope has taken, and takes the keys of all of them.
  private func markReachable(in scope: KeyBinding.Scope, _ isReachable: inout [Bool], _ isTaken: inout [Bool])
  {
    let own = indices[scope.index]
    var isTakenHere = isTaken
    var position = 0
    while position < own.count {
      let binding = own[position]
      let count = keys.keyCount(of: binding)
      if count > 0 {
        let first = keys.key(0, of: binding)
        if !isTaken[first], firstBinding(ofKey: first, in: scope) == binding { isReachable[binding] = true }
      }
      var next = 0
      while next < count {
        isTakenHere[keys.key(next, of: binding)] = true
        next += 1
      }
      position += 1
    }
    isTaken = isTakenHere
  }

  /// The bindings that apply everywhere.
  var boundEverywhere: [KeyBinding] { indices[KeyBinding.Scope.everywhere.index].map { all[$0] } }

  /// The key that performs a command everywhere.
  func key(for command: Command) -> Key? {
    boundEverywhere.first { $0.command == command }?.keys.first
  }

  /// The name of that key, for a sentence; empty if no key performs the command.
  func name(for command: Command) -> String { key(for: command)?.name ?? "" }

  /// The keys of a command everywhere, the first one for sentences.
  public func keys(of name: CommandName) -> [Key] { name.keys(in: self) }

  /// The name of a command's key, for a sentence.
  public func name(of name: CommandName) -> String { self.name(for: name.command) }
}
