import Diagnostics
import Organizations
import Records

/// What the console knows of the organization's files, so that every change is reported once and none is
/// missed.
///
/// The files are read for many reasons, and somebody may have changed them just before any reading. What a
/// reading says about the organization counts as known only once the console adopts it. What the console
/// itself writes is known before it is read.
struct KnownFiles {
  private var organization: Organization?
  private var problems: [Diagnostic] = []
  /// Whether they have been read again since they were opened.
  private(set) var areReadAgain = false
  /// Whether the console has written the files since they were read; if so, their problems are its own doing.
  private var hasWritten = false

  /// How the console should react to a reading.
  enum News: Equatable {
    /// Nothing is new.
    case nothing
    /// The organization is as shown, but the problems of its files are new.
    case problems
    /// Somebody changed the files.
    case changed
  }

  /// - Parameter organization: as it was read when opened; nil: nothing is known about it.
  init(_ organization: Organization? = nil) {
    self.organization = organization
  }

  /// Notes a reading that was made to show the problems; the organization that is shown stays.
  mutating func look(at problems: [Diagnostic], readAgain: Bool) {
    self.problems = problems
    areReadAgain = areReadAgain || readAgain
  }

  /// Takes a reading and returns what is new in it.
  ///
  /// One save in an editor often causes several changes of the folder; only the first reading after it is
  /// news.
  mutating func take(_ read: LoadedFiles) -> News {
    defer {
      (organization, problems, hasWritten) = (read.organization, read.problems, false)
      areReadAgain = true
    }
    if hasWritten, let organization, let now = read.organization, organization.isEquivalent(to: now) {
      return .problems
    }
    return isSame(read.organization) && problems == read.problems ? .nothing : .changed
  }

  private func isSame(_ read: Organization?) -> Bool {
    guard let organization, let read else { return organization == nil && read == nil }
    return organization.isSame(as: read)
  }

  /// Notes that the console wrote these settings.
  mutating func expect(_ changes: [SettingChange]) {
    hasWritten = true
    organization?.settings.apply(changes)
  }

  /// Notes that the console installed this solution, as it is in the files.
  mutating func expect(installed solution: Solution) {
    hasWritten = true
    organization?.install(solution)
  }

  /// Notes that the console uninstalled a solution, and adopted the widgets and the data that stayed as they are
  /// in the files afterwards.
  mutating func expect(uninstalled name: String, as files: Organization?) {
    hasWritten = true
    let left = files?.solutions.first {
      $0.leftBy == name && organization?.solution(named: $0.uniqueName) == nil
    }
    organization?.uninstall(name, leaving: left)
    if let files { organization?.chatWidgets = files.chatWidgets }
  }
}

extension Organization {
  /// Whether the two are equal except for the order of solutions, which after reading is that of their
  /// folders.
  fileprivate func isSame(as other: Organization) -> Bool {
    inOrder == other.inOrder
  }

  /// Whether the two are equal after a write by the console, which ignores the provider of a mode that is
  /// off.
  fileprivate func isEquivalent(to other: Organization) -> Bool {
    withoutIdleProviders.isSame(as: other.withoutIdleProviders)
  }

  private var withoutIdleProviders: Organization {
    var plain = self
    for widget in plain.chatWidgets.indices {
      for mode in RemoteAssistanceMode.allCases where !plain.chatWidgets[widget][mode].isEnabled {
        plain.chatWidgets[widget][mode] = RemoteAssistanceOption()
      }
    }
    return plain
  }

  private var inOrder: Organization {
    var sorted = self
    sorted.solutions.sort { $0.uniqueName < $1.uniqueName }
    return sorted
  }
}
