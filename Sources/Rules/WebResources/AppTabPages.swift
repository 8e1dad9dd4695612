import Concurrency
import Notations
import Organizations
import Records

/// The app tab pages shared by the rules on web resources; they are read once, on first use.
final class AppTabPages: Sendable {
  private let pages = Mutex<[AppTabPage]?>(nil)
  /// The minimum number of pages that a thread reads, because starting its parser costs as much as about ten
  /// pages.
  private static let pagesOfAParser = 20

  /// Reads the pages in advance, with the scripts that other targets of the run have parsed.
  func read(in subject: CheckTarget, _ shelf: ScriptParseCache) { _ = all(in: subject, shelf) }

  func all(in subject: CheckTarget) -> [AppTabPage] { all(in: subject, ScriptParseCache()) }

  private func all(in subject: CheckTarget, _ shelf: ScriptParseCache) -> [AppTabPage] {
    pages.withLock { pages in
      let all = pages ?? Self.read(subject, shelf)
      pages = all
      return all
    }
  }

  private static func read(_ subject: CheckTarget, _ shelf: ScriptParseCache) -> [AppTabPage] {
    guard !subject.webResources.isEmpty else { return [] }
    let uses = uses(in: subject.organization.catalogue)
    let files = PageFiles(
      subject.webResources, names: subject.organization.solutions.flatMap(\.webResources),
      isSolutionAlone: subject.isSolutionAlone)
    let pages = files.texts.values.filter { isPage($0.name) && uses[$0.name] != nil }.sorted {
      $0.name < $1.name
    }
    return pages.partsForProcessors(ofAtLeast: pagesOfAParser).concurrentMap(fewest: 2) { part in
      part.map { page in
        AppTabPage(page, use: uses[page.name] ?? PageUse(), files: files, shelf: shelf)
      }
    }.flatMap(\.self)
  }

  /// For each web resource that an action opens in an app tab, what links to it.
  private static func uses(in catalogue: ActionCatalogue) -> [String: PageUse] {
    var uses: [String: PageUse] = [:]
    for entry in catalogue.actions
    where entry.action.isActive && entry.action.eventName.opensTemplate {
      let template = entry.action.eventParameter.flatMap { catalogue.template(named: $0) }
      guard let reference = template?.template.webResource else { continue }
      let linked = entry.capabilities.filter { $0.capability.isActive }
      var use = uses[reference.name] ?? PageUse()
      use.actions.insert(entry.action.id)
      use.modes.formUnion(linked.compactMap { RemoteAssistanceMode($0.capability.escalationChannelMode) })
      use.providers.formUnion(linked.compactMap { $0.provider?.name })
      uses[reference.name] = use
    }
    return uses
  }

  private static func isPage(_ name: String) -> Bool {
    [".html", ".htm"].contains { name.lowercased().hasSuffix($0) }
  }
}

extension CheckTarget {
  /// Applies a check to each app tab page and returns the findings.
  func findings(onPages look: (AppTabPage) -> [Finding]) -> [Finding] {
    appTabPages.all(in: self).flatMap(look)
  }
}
