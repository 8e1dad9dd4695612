import RecordFormats

/// Identifies one state of an org folder: it differs once a run has changed the organization there.
///
/// Every change of an organization is a rename: of `org.yaml`, of the note of a removal, or of a folder under
/// `solutions`, whose files nobody changes afterwards. So the stamps of a few files and folders tell a change, and
/// no content is read for them.
struct OrganizationStamp: Equatable {
  /// The org folder.
  let folder: String
  private let stamps: [String: FileStamp]

  /// Whether the organization is still in this state.
  var isCurrent: Bool { OrganizationStamp(folder) == self }

  init(_ folder: String) {
    self.folder = folder
    let solutions = FilePath.joined(folder, OrganizationLayout.solutions)
    let names = (try? FileCalls.names(in: solutions)) ?? []
    let files =
      [OrganizationFile.name, QuickReplyFile.name, OrganizationLayout.solutions, PendingUninstall.path]
      + names.map(OrganizationLayout.solution)
    var stamps: [String: FileStamp] = [:]
    for file in files { stamps[file] = FileStamp(FilePath.joined(folder, file)) }
    self.stamps = stamps
  }
}

extension OrganizationStamp {
  /// How often a folder is read again before its writers are kept out.
  static let attempts = 8

  /// Reads several files of an org folder in one state: again if a run has changed the organization meanwhile, and
  /// in the end under the lock.
  ///
  /// A run that was killed holds nobody up: what it left is a state like any other.
  ///
  /// - Parameter read: gets the stamp of the state that it reads.
  /// - Returns: nil if other runs change the organization all the time and keep the lock.
  static func reading<Value>(_ folder: String, _ read: (OrganizationStamp) -> Value) -> Value? {
    var stamp = OrganizationStamp(folder)
    for _ in 1...attempts {
      let value = read(stamp)
      if stamp.isCurrent { return value }
      stamp = OrganizationStamp(folder)
    }
    guard let lock = try? OrganizationLock(folder, for: .reading) else { return nil }
    return withExtendedLifetime(lock) { read(OrganizationStamp(folder)) }
  }
}
