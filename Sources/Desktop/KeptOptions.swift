import Organizations
import Records

/// The conversation options as they are kept, to be compared with those of now.
struct KeptOptions: Sendable {
  let location: OrganizationLocation
  private(set) var widgets: [ChatWidget]

  init(_ widgets: [ChatWidget], at location: OrganizationLocation) {
    self.widgets = widgets
    self.location = location
  }

  /// What of these options is not kept; where nothing keeps them, nothing can be missing.
  func changes(in now: [ChatWidget]) -> [OptionChange] {
    guard case .folder = location, now != widgets else { return [] }
    return now.flatMap { widget in
      guard let old = widgets.first(where: { $0.name == widget.name }) else { return [OptionChange]() }
      return RemoteAssistanceMode.allCases.compactMap { mode in
        guard !widget[mode].acts(as: old[mode]), let setting = OptionSetting(widget[mode]) else { return nil }
        return OptionChange(widget: widget.name, mode: mode, setting)
      }
    }
  }

  /// The widgets of files that were read again, with what was not kept yet put into them.
  ///
  /// What was changed in the files too is taken from there.
  func merging(_ changes: [OptionChange], into read: [ChatWidget]) -> (
    widgets: [ChatWidget], lost: [OptionChange]
  ) {
    var merged = read
    var lost: [OptionChange] = []
    for change in changes {
      guard let place = read.firstIndex(where: { $0.name == change.widget }),
        let old = widgets.first(where: { $0.name == change.widget })
      else {
        lost.append(change)
        continue
      }
      let option = read[place][change.mode]
      if option.acts(as: old[change.mode]) {
        merged[place][change.mode].apply(change.setting)
      } else if !option.acts(as: change.setting) {
        lost.append(change)
      }
    }
    return (merged, lost)
  }

  /// The files name none of these providers any more: they went with their solution.
  mutating func reset(_ providers: Set<String>) { widgets.reset(providers) }

  /// Whether the files say what they said when they were read or written last.
  func says(_ read: [ChatWidget]) -> Bool {
    KeptOptions(read, at: location).changes(in: widgets).isEmpty
      && read.map(\.name) == widgets.map(\.name)
  }

  /// The files say this now.
  mutating func keep(_ widgets: [ChatWidget]) { self.widgets = widgets }

  /// The files say these now, and the rest as before.
  mutating func keep(_ changes: [OptionChange]) { widgets.apply(changes) }
}

extension RemoteAssistanceOption {
  /// Whether another one does the same: the provider that an option keeps while it is off does nothing.
  fileprivate func acts(as other: RemoteAssistanceOption) -> Bool {
    isEnabled == other.isEnabled && (!isEnabled || provider == other.provider)
  }

  /// Whether it does what a setting leads to.
  fileprivate func acts(as setting: OptionSetting) -> Bool {
    var other = self
    other.apply(setting)
    return acts(as: other)
  }
}
