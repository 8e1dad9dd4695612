import Cells
import Diagnostics
import Notations
import RecordFormats

/// The keys of a configuration, put into the table of keys.
struct KeyRebinding {
  private let source: SourceText
  private var diagnostics: [Diagnostic] = []
  /// The new keys of each command, in the order of the commands.
  private var changes: [Change] = []

  private struct Change {
    let name: CommandName
    let keys: [(key: Key, place: Place)]
  }

  /// The table with these keys, or what is wrong with them.
  static func table(_ configured: [ConfiguredKeys], in source: SourceText) -> Reading<KeyTable> {
    guard !configured.isEmpty else { return Reading(.standard, []) }
    var rebinding = KeyRebinding(source: source)
    for keys in configured { rebinding.add(keys) }
    let table = rebinding.table
    rebinding.reportClashes(in: table)
    return Reading(table, rebinding.diagnostics)
  }

  private init(source: SourceText) { self.source = source }

  private mutating func report(_ fault: ConfigurationFault, at place: Place) {
    diagnostics.append(source.diagnostic(fault, at: place))
  }

  private mutating func add(_ configured: ConfiguredKeys) {
    guard let name = CommandName(rawValue: configured.command) else { return }
    var keys: [(key: Key, place: Place)] = []
    for written in configured.keys {
      do throws(ConfigurationFault.KeyProblem) {
        let key = try ConfiguredKeyName.key(written.value)
        if !keys.contains(where: { $0.key == key }) { keys.append((key, written.place)) }
      } catch {
        report(.unusableKey(written: written.value, error), at: written.place)
      }
    }
    if name == .quit, let first = keys.first, !keys.contains(where: \.key.arrivesAlways) {
      report(.unusableKey(written: first.key.name, .noWayToQuit), at: first.place)
    }
    if !keys.isEmpty { changes.append(Change(name: name, keys: keys)) }
  }

  /// The standard table with the new keys in place of the old ones: wherever a command has its own key, and
  /// where that key closes what the command has opened.
  private var table: KeyTable {
    KeyTable(
      KeyBindings.all.map { binding in
        var binding = binding
        for change in changes where binding.isFor(change.name.command) {
          let old = change.name.keys(in: .standard)
          guard let index = binding.keys.firstIndex(where: old.contains) else { continue }
          binding.keys.removeAll(where: old.contains)
          binding.keys.insert(contentsOf: change.keys.map(\.key), at: index)
        }
        return binding
      })
  }

  // MARK: - Clashes

  private mutating func reportClashes(in table: KeyTable) {
    for (index, change) in changes.enumerated() {
      let old = change.name.keys(in: .standard)
      for (key, place) in change.keys {
        let isOld = old.contains(key)
        guard let owner = owner(than: change.name, at: key, isOld: isOld, in: table) else { continue }
        // Two that clash are one mistake, and it is told where the second one is.
        if case .configured(let command, _) = owner,
          changes[(index + 1)...].contains(where: { $0.name.rawValue == command })
        {
          continue
        }
        report(.keyTaken(key: key.name, command: change.name.rawValue, by: owner), at: place)
      }
    }
  }

  /// What has a command's new key beside the command: a binding, or a key of `play` or `drill`, which hides it there.
  private func owner(
    than name: CommandName, at key: Key, isOld: Bool, in table: KeyTable
  ) -> ConfigurationFault.KeyOwner? {
    if let other = other(than: name, at: key, isOld: isOld, in: table) { return owner(of: key, other) }
    guard !isOld, let playing = PlayingKey.allCases.first(where: { $0.key == key }) else { return nil }
    return .fixed(title: playing.title, scope: playing.place)
  }

  /// The binding that has a command's new key: in a scope where the command has it, or in a pane, which would
  /// hide the command.
  ///
  /// A command's own key may be hidden as it always was: the menu over the chat box has Tab for itself.
  private func other(
    than name: CommandName, at key: Key, isOld: Bool, in table: KeyTable
  ) -> KeyBinding? {
    let own = table.all.indices.filter { index in
      table.all[index].isFor(name.command) && table.all[index].keys.contains(key)
    }
    let scopes = Set(own.map { table.all[$0].scope })
    return table.all.indices.lazy.filter { index in
      let binding = table.all[index]
      let isNear = scopes.contains(binding.scope) || binding.scope.isOfPane && !isOld
      return isNear && binding.keys.contains(key) && !own.contains(index)
    }.map { table.all[$0] }.first
  }

  private func owner(of key: Key, _ binding: KeyBinding) -> ConfigurationFault.KeyOwner {
    for change in changes where binding.isFor(change.name.command) {
      if let place = change.keys.first(where: { $0.key == key })?.place {
        return .configured(command: change.name.rawValue, at: place)
      }
    }
    if binding.scope == .everywhere, let name = CommandName(binding.command) {
      return .standard(command: name.rawValue)
    }
    return .fixed(title: binding.title, scope: binding.scope.label)
  }
}

extension KeyBinding {
  /// Whether it performs the command, or closes what the command has opened.
  fileprivate func isFor(_ command: Command) -> Bool {
    self.command == command || self.command == .view(.escape) && scope.openers.contains(command)
  }
}

extension KeyBinding.Scope {
  fileprivate var isOfPane: Bool {
    switch self {
    case .pane, .menu: true
    default: false
    }
  }

  /// The commands that open what has these keys; their keys close it again.
  fileprivate var openers: [Command] {
    switch self {
    case .help: [.show(.help)]
    case .leader: [.show(.leader)]
    case .palette: [.show(.palette), .show(.sessions)]
    case .problems: [.show(.problems)]
    case .records: [.show(.records)]
    case .administrator: [.show(.administrator)]
    case .history: [.show(.history)]
    case .everywhere, .pane, .menu, .question, .prompt, .event, .changes, .whatIf: []
    }
  }
}
