import Notations
import Records

/// An `org.yaml` with changed settings, and the file to restore when modes are turned off again.
///
/// A file can express in many ways that a mode is off, including by leaving it out. Once the mode is on, the
/// way is lost. So the original file is kept whenever turning the mode off could not otherwise restore its
/// bytes.
public struct EditedOrganizationFile: Sendable {
  /// The name of the hidden file beside `org.yaml` that keeps the original.
  public static let nameOfBefore = ".org.yaml-before"

  /// The current file.
  public let file: SourceText
  /// The file without the modes turned on since; nil if turning them off gives exactly that anyway.
  public let before: SourceText?

  /// A file with its kept original.
  ///
  /// An original that does not lead to this file, because the file was since changed by other means, is
  /// ignored.
  public init(_ file: SourceText, before: SourceText?) {
    let changed = before.flatMap { before in
      EditedOrganizationFile(before, turningOn: TurnedOnModes(in: file, since: before))
    }
    self.file = file
    self.before = changed?.file.bytes == file.bytes ? changed?.before : nil
  }

  private init?(_ before: SourceText, turningOn modes: TurnedOnModes) {
    guard let file = modes.turnedOn(in: before) else { return nil }
    self.file = file
    self.before = modes.turnedOff(in: file)?.bytes == before.bytes ? nil : before
  }

  /// The file after these changes; nil where one of them cannot be made.
  public func applying(_ changes: [SettingChange]) -> EditedOrganizationFile? {
    changes.reduce(self) { $0?.applying($1) }
  }

  /// The same, with an original that no longer names any of these providers.
  public func forgetting(_ providers: Set<String>) -> EditedOrganizationFile {
    guard let before else { return self }
    let resets = OrganizationFile.read(before).value?.chatWidgets.resets(of: providers)
    let changed = resets?.reduce(before) { source, reset in source.flatMap(reset.applied) }
    return EditedOrganizationFile(file, before: changed)
  }

  private func applying(_ change: SettingChange) -> EditedOrganizationFile? {
    switch change {
    case .option(let change): applying(change)
    case .callingOptions, .workstream, .subscription, .externalities: applying(beside: change)
    }
  }

  /// The file after a change that concerns no mode: the original changes too.
  ///
  /// Where the change is in a part that only the current file has, there is no original any more.
  private func applying(beside change: SettingChange) -> EditedOrganizationFile? {
    guard let changed = change.applied(to: file) else { return nil }
    guard changed.bytes != file.bytes else { return self }
    guard let before, let earlier = change.applied(to: before) else {
      return EditedOrganizationFile(changed, before: nil)
    }
    return EditedOrganizationFile(earlier, turningOn: TurnedOnModes(in: file, since: before))
  }

  private func applying(_ change: OptionChange) -> EditedOrganizationFile? {
    guard let changed = change.applied(to: file) else { return nil }
    guard changed.bytes != file.bytes else { return self }
    var before = before ?? file
    if case .on = change.setting {
      // A mode that was on already gets another provider as if it had been off: turned off, it is as if it had had none.
      let off = OptionChange(widget: change.widget, mode: change.mode, .off)
      before = off.applied(to: before) ?? before
    }
    var modes = TurnedOnModes(in: file, since: before)
    if modes.take(change) { return EditedOrganizationFile(before, turningOn: modes) }
    // A mode that was on before is off from now on; the others can still be turned off.
    return change.applied(to: before).flatMap { EditedOrganizationFile($0, turningOn: modes) }
  }
}

/// The modes of chat widgets that are on in a file and were off in the one before it.
private struct TurnedOnModes {
  /// In the order of the chat widgets and modes, so that the same choices always give the same file.
  private var choices: [Choice]

  /// The choice made for a mode that was off.
  private struct Choice {
    let widget: String
    let mode: RemoteAssistanceMode
    var provider: String?

    func change(to setting: OptionSetting) -> OptionChange {
      OptionChange(widget: widget, mode: mode, setting)
    }
  }

  init(in file: SourceText, since before: SourceText) {
    let then = Self.widgets(in: before)
    choices = Self.widgets(in: file).flatMap { widget in
      RemoteAssistanceMode.allCases.compactMap { mode in
        let old = then.first { $0.name == widget.name }?[mode]
        guard old?.isEnabled != true else { return nil }
        let option = widget[mode]
        return Choice(
          widget: widget.name, mode: mode, provider: option.isEnabled ? option.provider : nil)
      }
    }
  }

  private static func widgets(in source: SourceText) -> [ChatWidget] {
    OrganizationFile.read(source).value?.chatWidgets ?? []
  }

  /// Takes a change over, if it is one of a mode that was off.
  mutating func take(_ change: OptionChange) -> Bool {
    guard
      let index = choices.firstIndex(where: { $0.widget == change.widget && $0.mode == change.mode })
    else { return false }
    switch change.setting {
    case .on(let provider): choices[index].provider = provider
    case .off, .reset:
      guard choices[index].provider != nil else { return false }
      choices[index].provider = nil
    }
    return true
  }

  func turnedOn(in before: SourceText) -> SourceText? {
    choices.reduce(before) { source, choice in
      guard let provider = choice.provider else { return source }
      return source.flatMap { choice.change(to: .on(provider: provider)).applied(to: $0) }
    }
  }

  func turnedOff(in file: SourceText) -> SourceText? {
    choices.reversed().reduce(file) { source, choice in
      guard choice.provider != nil else { return source }
      return source.flatMap { choice.change(to: .off).applied(to: $0) }
    }
  }
}
