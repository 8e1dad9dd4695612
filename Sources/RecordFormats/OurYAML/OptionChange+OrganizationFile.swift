import Notations
import Records

/// A change of a chat widget's conversation options, written into `org.yaml`.
///
/// Turned off, a mode loses its provider's entry where turning it on again brings the same bytes back; otherwise the entry
/// stays, and with it its comment. Reset, it names no provider; what is left of the entry is the comment behind it.
extension OptionChange {
  /// The file after the change; all bytes that do not concern it are the same.
  ///
  /// Nil if the file cannot be read, has no such chat widget, or would not read back with exactly this
  /// change.
  public func applied(to source: SourceText) -> SourceText? {
    guard let before = OrganizationFile.read(source).value,
      let index = before.chatWidgets.firstIndex(where: { $0.name == widget }),
      var editor = YAMLEditor(source)
    else { return nil }
    let option = before.chatWidgets[index][mode]
    guard setting.isNews(to: option) else { return source }
    let isDone =
      switch setting {
      case .on(let provider): editor.turnOn(mode, provider, ofWidget: index, named: widget)
      case .off: editor.turnOff(mode, option.provider, ofWidget: index, named: widget)
      case .reset: editor.reset(mode, ofWidget: index)
      }
    guard isDone, let after = OrganizationFile.read(editor.source).value else { return nil }
    let changed = after.chatWidgets.indices.contains(index) ? after.chatWidgets[index][mode] : nil
    guard let changed, setting.isFulfilled(by: changed) else { return nil }
    var expected = before
    expected.chatWidgets[index][mode] = changed
    return after == expected ? editor.source : nil
  }
}

extension OptionSetting {
  /// Whether it changes an option.
  fileprivate func isNews(to option: RemoteAssistanceOption) -> Bool {
    switch self {
    case .on(let provider): option != RemoteAssistanceOption(isEnabled: true, provider: provider)
    case .off: option.isEnabled
    case .reset: option != RemoteAssistanceOption()
    }
  }

  fileprivate func isFulfilled(by option: RemoteAssistanceOption) -> Bool {
    switch self {
    case .on, .reset: !isNews(to: option)
    case .off: !option.isEnabled
    }
  }
}

extension YAMLEditor {
  private static let section = "remoteAssistance"

  private static func path(_ widget: Int, _ keys: String...) -> [Step] {
    [.key("chatWidgets"), .item(widget)] + keys.map(Step.key)
  }

  fileprivate mutating func turnOn(
    _ mode: RemoteAssistanceMode, _ provider: String, ofWidget index: Int, named name: String
  ) -> Bool {
    let chosen: [YAMLValue.Member] = [.init("enabled", .flag(true)), .init("provider", .text(provider))]
    let option = YAMLValue.mapping(chosen)
    let section = YAMLValue.mapping([.init(mode.key, option)])
    // If the file has nothing for a part, all of it is new.
    if !saysSomething(at: [.key("chatWidgets")]) {
      let widget = YAMLValue.mapping([.init("name", .text(name)), .init(Self.section, section)])
      return set(.list([widget]), for: "chatWidgets")
    }
    if !saysSomething(at: Self.path(index, Self.section)) {
      return set(section, for: Self.section, in: Self.path(index), after: "name")
    }
    let path = Self.path(index, Self.section, mode.key)
    guard saysSomething(at: path) else {
      return set(option, for: mode.key, in: Self.path(index, Self.section))
    }
    return set(.flag(true), for: "enabled", in: path)
      && set(.text(provider), for: "provider", in: path, after: "enabled")
  }

  fileprivate mutating func turnOff(
    _ mode: RemoteAssistanceMode, _ provider: String?, ofWidget index: Int, named name: String
  ) -> Bool {
    let path = Self.path(index, Self.section, mode.key)
    let before = source.bytes
    var shorter = self
    guard set(.flag(false), for: "enabled", in: path) else { return false }
    guard let provider, shorter.remove("provider", from: path),
      shorter.set(.flag(false), for: "enabled", in: path)
    else { return true }
    var again = shorter
    if again.turnOn(mode, provider, ofWidget: index, named: name), again.source.bytes == before {
      self = shorter
    }
    return true
  }

  fileprivate mutating func reset(_ mode: RemoteAssistanceMode, ofWidget index: Int) -> Bool {
    let path = Self.path(index, Self.section, mode.key)
    if scalar(at: path + [.key("enabled")])?.asFlag == true {
      guard set(.flag(false), for: "enabled", in: path) else { return false }
    }
    guard node(at: path + [.key("provider")]) != nil else { return true }
    return remove("provider", from: path) || clear("provider", in: path)
  }

  /// Whether there is a value at a path: neither left out nor `~`.
  func saysSomething(at path: [Step]) -> Bool {
    guard let node = node(at: path) else { return false }
    guard case .scalar(let scalar) = node.content else { return true }
    return !scalar.isNothing
  }
}
