import Organizations
import Records

/// What keeps the chat widgets' conversation options beyond this run.
public enum OptionKeeper: Hashable, Sendable {
  /// The organization's `org.yaml`, by the path that is shown.
  case file(String)
  /// Nothing: the organization is built into the program, under this name.
  case sample(String)
  /// Nothing: no organization's folder is open.
  case nothing
}

/// A mode's option of a chat widget as it is to be written.
public struct OptionChange: Hashable, Sendable {
  /// The chat widget's name.
  public let widget: String
  public let mode: RemoteAssistanceMode
  public let option: RemoteAssistanceOption
}

/// The conversation options as they are kept, to be compared with those of now.
struct KeptOptions: Sendable {
  let keeper: OptionKeeper
  private(set) var widgets: [ChatWidget]

  init(_ widgets: [ChatWidget], in keeper: OptionKeeper) {
    self.widgets = widgets
    self.keeper = keeper
  }

  /// What of these options is not kept; where nothing keeps them, nothing can be missing.
  func changes(in now: [ChatWidget]) -> [OptionChange] {
    guard case .file = keeper, now != widgets else { return [] }
    return now.flatMap { widget in
      guard let old = widgets.first(where: { $0.name == widget.name }) else { return [OptionChange]() }
      return RemoteAssistanceMode.allCases.compactMap { mode in
        widget[mode].acts(as: old[mode])
          ? nil : OptionChange(widget: widget.name, mode: mode, option: widget[mode])
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
        merged[place][change.mode] = change.option
      } else if !option.acts(as: change.option) {
        lost.append(change)
      }
    }
    return (merged, lost)
  }

  /// The files name none of these providers any more: they went with their solution.
  mutating func reset(_ providers: Set<String>) { widgets.reset(providers) }

  /// Whether the files say what they said when they were read or written last.
  func says(_ read: [ChatWidget]) -> Bool {
    KeptOptions(read, in: keeper).changes(in: widgets).isEmpty
      && read.map(\.name) == widgets.map(\.name)
  }

  /// The files say this now.
  mutating func keep(_ widgets: [ChatWidget]) { self.widgets = widgets }

  /// The files say these now, and the rest as before.
  mutating func keep(_ changes: [OptionChange]) {
    for change in changes {
      guard let place = widgets.firstIndex(where: { $0.name == change.widget }) else { continue }
      widgets[place][change.mode] = change.option
    }
  }
}

extension RemoteAssistanceOption {
  /// Whether another one does the same: the provider that an option keeps while it is off does nothing.
  fileprivate func acts(as other: RemoteAssistanceOption) -> Bool {
    isEnabled == other.isEnabled && (!isEnabled || provider == other.provider)
  }
}
