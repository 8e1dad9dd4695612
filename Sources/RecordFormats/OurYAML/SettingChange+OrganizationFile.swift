import Notations
import Organizations
import Records

/// A change of a setting, written into `org.yaml`.
extension SettingChange {
  /// The file after the change; all bytes that do not concern it are the same.
  ///
  /// Nil if the file cannot be read, has no such chat widget, or would not read back with exactly this
  /// change.
  public func applied(to source: SourceText) -> SourceText? {
    if case .option(let change) = self { return change.applied(to: source) }
    guard let before = OrganizationFile.read(source).value, var editor = YAMLEditor(source) else {
      return nil
    }
    var expected = before
    expected.settings.apply(self)
    guard expected != before else { return isKnown(in: before) ? source : nil }
    guard editor.write(self, before, expected), let after = OrganizationFile.read(editor.source).value else {
      return nil
    }
    return after == expected ? editor.source : nil
  }

  /// Whether the file has what the change is about.
  private func isKnown(in file: Organization) -> Bool {
    switch self {
    case .callingOptions(_, let widget): file.chatWidgets.contains { $0.name == widget }
    case .option, .workstream, .subscription, .externalities: true
    }
  }
}

extension YAMLEditor {
  private static let workstream = "workstream"

  /// Writes a change into the file `before`, which shall say what `expected` says.
  fileprivate mutating func write(
    _ change: SettingChange, _ before: Organization, _ expected: Organization
  ) -> Bool {
    switch change {
    case .option: false
    case .subscription(let subscription): setAtTheTop(subscription.label, for: "subscription")
    case .externalities(let externalities): setAtTheTop(externalities.label, for: "externalities")
    case .callingOptions(let options, let widget): set(options, of: widget, in: before.chatWidgets)
    case .workstream(.presence(let presence, let isAllowed)):
      set(presence, isAllowed: isAllowed, among: expected.workstream.allowedPresences)
    case .workstream(let setting): set(setting.written, for: setting.key)
    }
  }

  /// Sets a key beside those that begin a file.
  private mutating func setAtTheTop(_ label: String, for key: String) -> Bool {
    let neighbours = ["subscription", "languages", "displayName", "name"]
    return set(.text(label), for: key, after: neighbours.first { node(at: [.key($0)]) != nil })
  }

  private mutating func set(_ options: CallingOptions, of name: String, in widgets: [ChatWidget]) -> Bool {
    let (key, value) = ("callingOptions", YAMLValue.text(options.label))
    guard saysSomething(at: [.key("chatWidgets")]) else {
      return set(.list([.mapping([.init("name", .text(name)), .init(key, value)])]), for: "chatWidgets")
    }
    guard let index = widgets.firstIndex(where: { $0.name == name }) else { return false }
    return set(value, for: key, in: [.key("chatWidgets"), .item(index)])
  }

  /// Sets a key of the `workstream:` block; a file without the block gets one.
  private mutating func set(_ value: YAMLValue, for key: WorkstreamKey) -> Bool {
    saysSomething(at: [.key(Self.workstream)])
      ? set(value, for: key.rawValue, in: [.key(Self.workstream)])
      : set(.section([.init(key.rawValue, value)]), for: Self.workstream)
  }

  /// Adds a presence to the list of the allowed ones, or removes it, without touching the others.
  private mutating func set(_ presence: Presence, isAllowed: Bool, among allowed: Set<Presence>) -> Bool {
    let path: [Step] = [.key(Self.workstream), .key(WorkstreamKey.allowedPresences.rawValue)]
    guard case .sequence(let items)? = node(at: path)?.content else {
      let labels = Presence.allCases.filter(allowed.contains).map { YAMLValue.text($0.label) }
      return set(.literal(YAMLValue.list(labels).flow), for: .allowedPresences)
    }
    if isAllowed { return append(.text(presence.label), toListAt: path) }
    let gone = items.indices.filter { index in
      guard case .scalar(let scalar) = items[index].content else { return false }
      return Presence(label: scalar.text) == presence
    }
    return gone.reversed().allSatisfy { removeItem($0, fromListAt: path) }
  }
}

extension WorkstreamSetting {
  /// The key that has it in the file.
  fileprivate var key: WorkstreamKey {
    switch self {
    case .capacityUnits: .capacityUnits
    case .wrapUpBlocking: .blockCapacityForWrapUp
    case .presence: .allowedPresences
    case .notificationCountdown: .notificationCountdown
    case .rejectedChangesPresence: .rejectedChangesPresence
    case .missedChangesPresence: .missedChangesPresence
    case .timeToReturn: .timeToReturn
    }
  }

  /// Its value as the file writes it.
  fileprivate var written: YAMLValue {
    switch self {
    case .capacityUnits(let units): .literal("\(units)")
    case .wrapUpBlocking(let blocking): .literal(blocking.description)
    case .presence(let presence, isAllowed: _): .text(presence.label)
    case .notificationCountdown(let span), .timeToReturn(let span): .literal(span.description)
    case .rejectedChangesPresence(let changes), .missedChangesPresence(let changes): .flag(changes)
    }
  }
}
