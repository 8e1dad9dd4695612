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
  /// Each key's number, so that a frame need not hash keys.
  private let numbers: KeyNumbers
  /// The bindings of each key by its number, in the table's order; if two share a scope, the first one wins.
  private let bindings: [[Int]]
  /// The numbers of each binding's keys.
  private let keyNumbers: [[Int]]

  init(_ all: [KeyBinding]) {
    var indices = [[Int]](repeating: [], count: KeyBinding.Scope.count)
    var numbers = KeyNumbers()
    var bindings: [[Int]] = []
    var keyNumbers: [[Int]] = []
    keyNumbers.reserveCapacity(all.count)
    for (index, binding) in all.enumerated() {
      indices[binding.scope.index].append(index)
      var own: [Int] = []
      for key in binding.keys {
        let number = numbers.meet(key)
        if number == bindings.count { bindings.append([]) }
        own.append(number)
        bindings[number].append(index)
      }
      keyNumbers.append(own)
    }
    (self.all, self.indices) = (all, indices)
    (self.numbers, self.bindings, self.keyNumbers) = (numbers, bindings, keyNumbers)
  }

  /// A key's binding in these scopes, the nearest scope first.
  func binding(for key: Key, in scopes: [KeyBinding.Scope]) -> KeyBinding? {
    guard let number = numbers[key] else { return nil }
    for scope in scopes {
      if let index = firstBinding(ofKey: number, in: scope) { return all[index] }
    }
    return nil
  }

  private func firstBinding(ofKey number: Int, in scope: KeyBinding.Scope) -> Int? {
    bindings[number].first { all[$0].scope == scope }
  }

  /// The indices of the bindings of these scopes, in the table's order, that their first key reaches: no nearer scope
  /// uses that key.
  func reachable(in scopes: [KeyBinding.Scope]) -> [Int] {
    var reachable: [Int] = []
    var isTaken = [Bool](repeating: false, count: bindings.count)
    for scope in scopes {
      let own = indices[scope.index]
      for index in own {
        guard let first = keyNumbers[index].first else { continue }
        if !isTaken[first], firstBinding(ofKey: first, in: scope) == index { reachable.append(index) }
      }
      for index in own { for key in keyNumbers[index] { isTaken[key] = true } }
    }
    return reachable.sorted()
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
