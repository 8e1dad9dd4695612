import Diagnostics
import Organizations
import Records

/// The organization's files as the console knows them, so that every change of them is told once and none is missed.
///
/// The files are read for many reasons, and somebody may have changed them just before any of these readings: what a
/// reading says of the organization counts as known only once the console takes it in. What the console writes itself
/// is known before it is read.
struct KnownFiles {
  private var organization: Organization?
  private var problems: [Diagnostic] = []
  /// Whether they have been read again since they were opened.
  private(set) var areReadAgain = false
  /// Whether the console has written since they were read: what is wrong with them then is its own doing.
  private var hasWritten = false

  /// What the console does about a reading.
  enum News: Equatable {
    /// There is nothing new.
    case nothing
    /// The organization is as the console shows it; what is wrong with its files is new.
    case problems
    /// Somebody has changed the files.
    case changed
  }

  /// - Parameter organization: as it was read when it was opened; nil: nothing is known of it.
  init(_ organization: Organization? = nil) {
    self.organization = organization
  }

  /// The files were read for what is wrong with them, which is shown; the organization that is shown stays.
  mutating func look(at problems: [Diagnostic], readAgain: Bool) {
    self.problems = problems
    areReadAgain = areReadAgain || readAgain
  }

  /// Takes a reading, and says what of it is new.
  ///
  /// An editor's one save is often several changes of the folder; only the first reading of it is news.
  mutating func take(_ read: LoadedFiles) -> News {
    defer {
      (organization, problems, hasWritten) = (read.organization, read.problems, false)
      areReadAgain = true
    }
    if hasWritten, let organization, let now = read.organization, organization.actsAs(now) {
      return .problems
    }
    return isSame(read.organization) && problems == read.problems ? .nothing : .changed
  }

  private func isSame(_ read: Organization?) -> Bool {
    guard let organization, let read else { return organization == nil && read == nil }
    return organization.isSame(as: read)
  }

  /// The console has written these options.
  mutating func expect(_ changes: [OptionChange]) {
    hasWritten = true
    organization?.chatWidgets.apply(changes)
  }

  /// The console has installed this solution, as it stands in the files.
  mutating func expect(installed solution: Solution) {
    hasWritten = true
    organization?.install(solution)
  }

  /// The console has uninstalled a solution, and has taken in what the widgets say afterwards.
  mutating func expect(uninstalled name: String, widgets: [ChatWidget]?) {
    hasWritten = true
    organization?.uninstall(name)
    if let widgets { organization?.chatWidgets = widgets }
  }
}

extension Organization {
  /// Whether it is the same but for the order of its solutions, which is that of their folders once they are read.
  fileprivate func isSame(as other: Organization) -> Bool {
    inOrder == other.inOrder
  }

  /// The same after the console has written: a mode that is off may name a provider or none.
  fileprivate func actsAs(_ other: Organization) -> Bool {
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
