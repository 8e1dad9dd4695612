import Organizations
import Records

/// The conversation options as saved, for comparison with the current ones.
struct SavedOptions: Sendable {
  let location: OrganizationLocation
  private(set) var widgets: [ChatWidget]
  /// The workstream as the files have it.
  private(set) var workstream: Workstream

  init(_ widgets: [ChatWidget], _ workstream: Workstream = Workstream(), at location: OrganizationLocation) {
    self.widgets = widgets
    self.workstream = workstream
    self.location = location
  }

  /// The options that are not saved; none if there is nowhere to save them.
  func changes(in now: [ChatWidget]) -> [OptionChange] {
    guard case .folder = location, now != widgets else { return [] }
    return now.flatMap { widget in
      guard let old = widgets.first(where: { $0.name == widget.name }) else { return [OptionChange]() }
      return RemoteAssistanceMode.allCases.compactMap { mode in
        guard !widget[mode].isEquivalent(to: old[mode]), let setting = OptionSetting(widget[mode]) else {
          return nil
        }
        return OptionChange(widget: widget.name, mode: mode, setting)
      }
    }
  }

  /// The widgets of files that were read again, with the unsaved options applied.
  ///
  /// An option that was changed in the files too is taken from the files.
  func merging(_ changes: [OptionChange], into read: [ChatWidget]) -> (
    widgets: [ChatWidget], lost: [OptionChange]
  ) {
    var merged = read
    var lost: [OptionChange] = []
    for change in changes {
      guard let index = read.firstIndex(where: { $0.name == change.widget }),
        let old = widgets.first(where: { $0.name == change.widget })
      else {
        lost.append(change)
        continue
      }
      let option = read[index][change.mode]
      if option.isEquivalent(to: old[change.mode]) {
        merged[index][change.mode].apply(change.setting)
      } else if !option.isEquivalent(to: change.setting) {
        lost.append(change)
      }
    }
    return (merged, lost)
  }

  /// The workstream to show once files were read again: changes of this rehearsal stay, unless the files have
  /// another one than before, which is kept from then on.
  mutating func merging(_ shown: Workstream, into read: Workstream) -> Workstream {
    guard read != workstream else { return shown }
    workstream = read
    return read
  }

  /// Notes that the files name none of these providers any more, because they were removed with their
  /// solution.
  mutating func reset(_ providers: Set<String>) { widgets.reset(providers) }

  /// Whether the files contain the same as when they were last read or written.
  func hasSameContent(as read: [ChatWidget]) -> Bool {
    SavedOptions(read, at: location).changes(in: widgets).isEmpty
      && read.map(\.name) == widgets.map(\.name)
  }

  /// Notes that the files contain this now.
  mutating func keep(_ widgets: [ChatWidget]) { self.widgets = widgets }

  /// Notes that the files contain these changes, with the rest unchanged.
  mutating func keep(_ changes: [OptionChange]) { widgets.apply(changes) }
}

extension RemoteAssistanceOption {
  /// Whether another option has the same effect: the provider stored with an option that is off has none.
  fileprivate func isEquivalent(to other: RemoteAssistanceOption) -> Bool {
    isEnabled == other.isEnabled && (!isEnabled || provider == other.provider)
  }

  /// Whether it has the same effect as a setting.
  fileprivate func isEquivalent(to setting: OptionSetting) -> Bool {
    var other = self
    other.apply(setting)
    return isEquivalent(to: other)
  }
}
