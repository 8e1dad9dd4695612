import Cells

/// The keys of a console: every binding, and the lookups that run for every key and every frame.
///
/// An object, because each console and each scene holds it; nothing in it changes.
public final class KeyTable: Sendable {
  /// The keys as they are without a configuration.
  public static let standard = KeyTable(KeyBindings.all)

  /// Every binding has the same index in each table, whatever its keys are.
  let all: [KeyBinding]
  /// The bindings of each scope, in the table's order.
  private let indices: [KeyBinding.Scope: [Int]]
  /// The bindings of a scope by key; if two share a key, the first one wins.
  private let indicesByKey: [KeyBinding.Scope: [Key: Int]]
  private let keyCount: Int
  /// Each binding's keys as numbers, so that a frame need not hash keys.
  private let keyNumbers: [[Int]]
  /// Whether no earlier binding of its scope has the binding's first key.
  private let isFirstInScope: [Bool]

  init(_ all: [KeyBinding]) {
    let indices = Dictionary(grouping: all.indices) { all[$0].scope }
    let indicesByKey = indices.mapValues { indices in
      let keys = indices.flatMap { index in all[index].keys.map { ($0, index) } }
      return Dictionary(keys) { first, _ in first }
    }
    var numbers: [Key: Int] = [:]
    for key in all.flatMap(\.keys) where numbers[key] == nil { numbers[key] = numbers.count }
    (self.all, self.indices, self.indicesByKey) = (all, indices, indicesByKey)
    keyCount = numbers.count
    keyNumbers = all.map { $0.keys.compactMap { numbers[$0] } }
    isFirstInScope = all.indices.map { index in
      all[index].keys.first.flatMap { indicesByKey[all[index].scope]?[$0] } == index
    }
  }

  /// A key's binding in these scopes, the nearest scope first.
  func binding(for key: Key, in scopes: [KeyBinding.Scope]) -> KeyBinding? {
    scopes.lazy.compactMap { self.indicesByKey[$0]?[key] }.first.map { all[$0] }
  }

  /// The indices of the bindings of these scopes, in the table's order, that their first key reaches: no nearer scope
  /// uses that key.
  func reachable(in scopes: [KeyBinding.Scope]) -> [Int] {
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

  /// The bindings that apply everywhere.
  var boundEverywhere: [KeyBinding] { (indices[.everywhere] ?? []).map { all[$0] } }

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
