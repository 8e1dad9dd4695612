import Concurrency
import Notations
import Organizations
import Records
import Synchronization

/// The pages of app tabs that the rules on web resources share: read once, when somebody asks first.
final class AppTabPages: Sendable {
  private let pages = Mutex<[AppTabPage]?>(nil)
  /// So many pages at least share a shelf of scripts, whose parser costs as much to start as some ten pages.
  private static let pagesOfAParser = 20

  /// Reads the pages, so that all who ask later find them.
  func read(in subject: Subject) { _ = all(in: subject) }

  func all(in subject: Subject) -> [AppTabPage] {
    pages.withLock { pages in
      let all = pages ?? Self.read(subject)
      pages = all
      return all
    }
  }

  private static func read(_ subject: Subject) -> [AppTabPage] {
    guard !subject.webResources.isEmpty else { return [] }
    let modes = modes(in: subject.organization.catalogue)
    // An organization has one web resource of a name, whichever solution brings it.
    let files = Dictionary(subject.webResources.map { ($0.name, $0) }) { first, _ in first }
    let pages = files.values.filter { isPage($0.name) && modes[$0.name] != nil }.sorted { $0.name < $1.name }
    return pages.partsForProcessors(ofAtLeast: pagesOfAParser).concurrentMap(fewest: 2) { part in
      var shelf = ScriptShelf()
      return part.map { page in
        let found = modes[page.name] ?? []
        let inOrder = RemoteAssistanceMode.allCases.filter(found.contains)
        return AppTabPage(page, modes: inOrder, files: files, shelf: &shelf)
      }
    }.flatMap(\.self)
  }

  /// The modes that each web resource serves which an action opens in an app tab.
  private static func modes(in catalogue: ActionCatalogue) -> [String: Set<RemoteAssistanceMode>] {
    var modes: [String: Set<RemoteAssistanceMode>] = [:]
    for entry in catalogue.actions
    where entry.action.isActive && entry.action.eventName.opensTemplate {
      let template = entry.action.eventParameter.flatMap { catalogue.template(named: $0) }
      guard let reference = template?.template.webResource else { continue }
      let linked = entry.capabilities.filter { $0.capability.isActive }
        .compactMap { RemoteAssistanceMode($0.capability.escalationChannelMode) }
      modes[reference.name, default: []].formUnion(linked)
    }
    return modes
  }

  private static func isPage(_ name: String) -> Bool {
    [".html", ".htm"].contains { name.lowercased().hasSuffix($0) }
  }
}

extension Subject {
  /// What a look at each page of an app tab finds.
  func findings(onPages look: (AppTabPage) -> [Finding]) -> [Finding] {
    appTabPages.all(in: self).flatMap(look)
  }
}
