import Organizations
import Records

/// The organization's settings as saved, for comparison with the current ones.
struct SavedSettings: Sendable {
  let location: OrganizationLocation
  private(set) var settings: OrganizationSettings

  init(_ settings: OrganizationSettings, at location: OrganizationLocation) {
    self.settings = settings
    self.location = location
  }

  /// The settings that are not saved; none if there is nowhere to save them.
  func changes(in now: OrganizationSettings) -> [SettingChange] {
    guard case .folder = location else { return [] }
    return now.changes(since: settings)
  }

  /// The settings of files that were read again, with the changes of this rehearsal applied.
  ///
  /// A setting that was changed in the files too is taken from the files.
  func merging(_ shown: OrganizationSettings, into read: OrganizationSettings) -> (
    settings: OrganizationSettings, lost: [SettingChange]
  ) {
    var merged = read
    let lost = merged.merge(shown.changes(since: settings), of: settings)
    return (merged, lost)
  }

  /// Notes that the files name none of these providers any more, because they were removed with their
  /// solution.
  mutating func reset(_ providers: Set<String>) { settings.chatWidgets.reset(providers) }

  /// Whether the files contain the same as when they were last read or written.
  func hasSameContent(as read: OrganizationSettings) -> Bool {
    settings.changes(since: read).isEmpty
      && read.chatWidgets.map(\.name) == settings.chatWidgets.map(\.name)
  }

  /// Notes that the files contain these settings now.
  mutating func keep(_ settings: OrganizationSettings) { self.settings = settings }

  /// Notes that the files contain these changes, with the rest unchanged.
  mutating func keep(_ changes: [SettingChange]) { settings.apply(changes) }
}
