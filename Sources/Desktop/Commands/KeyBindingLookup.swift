import Cells

/// Looks up bindings by their index in the table of keys.
///
/// This runs for every key and every frame.
extension KeyBindings {
  /// The bindings of each scope, in the table's order.
  private static let indices: [KeyBinding.Scope: [Int]] = Dictionary(grouping: all.indices) { all[$0].scope }

  /// The bindings of a scope by key; if two share a key, the first one wins.
  private static let indicesByKey: [KeyBinding.Scope: [Key: Int]] = indices.mapValues { indices in
    let keys = indices.flatMap { index in all[index].keys.map { ($0, index) } }
    return Dictionary(keys) { first, _ in first }
  }

  /// The index of a key's binding in these scopes, the nearest scope first.
  private static func index(of key: Key, in scopes: [KeyBinding.Scope]) -> Int? {
    scopes.lazy.compactMap { indicesByKey[$0]?[key] }.first
  }

  /// A key's binding in these scopes, the nearest scope first.
  static func binding(for key: Key, in scopes: [KeyBinding.Scope]) -> KeyBinding? {
    index(of: key, in: scopes).map { all[$0] }
  }

  /// The indices of the bindings of these scopes, in the table's order.
  static func indices(in scopes: [KeyBinding.Scope]) -> [Int] {
    scopes.flatMap { indices[$0] ?? [] }.sorted()
  }

  /// Whether a binding's first key reaches it in these scopes, that is, no nearer scope uses that key.
  static func isReachable(_ entry: Int, in scopes: [KeyBinding.Scope]) -> Bool {
    all[entry].keys.first.flatMap { index(of: $0, in: scopes) } == entry
  }

  /// The indices of the bindings of these scopes, in the table's order, that their first key reaches.
  ///
  /// The same as asking each, for all at once: every frame's footer asks this.
  static func reachable(in scopes: [KeyBinding.Scope]) -> [Int] {
    var reachable: [Int] = []
    var isTaken = [Bool](repeating: false, count: keyCount)
    for scope in scopes {
      let own = indices[scope] ?? []
      for index in own {
        guard let first = keyNumbers[index].first else { continue }
        if isFirstInScope[index], !isTaken[first] { reachable.append(index) }
      }
      for index in own { for key in keyNumbers[index] { isTaken[key] = true } }
    }
    return reachable.sorted()
  }

  /// A number for each key that is bound, so that a frame need not hash keys.
  private static let numbers: [Key: Int] = {
    var numbers: [Key: Int] = [:]
    for key in all.flatMap(\.keys) where numbers[key] == nil { numbers[key] = numbers.count }
    return numbers
  }()

  private static let keyCount = numbers.count

  /// The numbers of each binding's keys.
  private static let keyNumbers: [[Int]] = all.map { $0.keys.compactMap { numbers[$0] } }

  /// Whether no earlier binding of its scope has the binding's first key.
  private static let isFirstInScope: [Bool] = all.indices.map { index in
    all[index].keys.first.flatMap { indicesByKey[all[index].scope]?[$0] } == index
  }

  /// The bindings that apply everywhere.
  static var boundEverywhere: [KeyBinding] { (indices[.everywhere] ?? []).map { all[$0] } }

  /// The key that performs a command everywhere.
  static func key(for command: Command) -> Key? {
    boundEverywhere.first { $0.command == command }?.keys.first
  }
}
