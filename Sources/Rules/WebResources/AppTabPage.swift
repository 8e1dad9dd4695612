import Diagnostics
import Notations
import Organizations
import Records

/// A page that an action opens in an app tab, and what its scripts do.
struct AppTabPage: Sendable {
  let name: String
  /// The modes whose sessions it serves: those of the capabilities linked to the actions that open it.
  let modes: [RemoteAssistanceMode]
  let dispatches: [PageDispatch]
  /// Event names passed to a function that was not read.
  let handedOver: Set<String>
  /// The texts in its scripts that are names of one of the four events.
  let mentioned: Set<ProviderEvent>
  let readsAddress: Bool
  /// What it asks of the product's own objects.
  let hostCalls: HostCalls
  let unread: [UnreadPart]
  /// The start of the page's first script, and the start of its body.
  let firstScript: Place
  let body: Place
  /// What was not seen when reading the page, for hints.
  let blindSpot: String
  /// Whether something that was not found may be in a part that was not read.
  let isIncomplete: Bool
  let missingHandlers: [MissingHandler]
  /// Where the conversation's id is read under another name.
  let misspelledIDs: [MisspelledName]
  /// Where the page listens to `pagehide` or `unload` first.
  let lateListener: Place?

  init(
    _ page: WebResourceText, modes: [RemoteAssistanceMode], files: [String: WebResourceText],
    shelf: inout ScriptParseCache
  ) {
    let scripts = PageScripts(of: page, files: files, shelf: &shelf)
    let all = scripts.scripts
    let speaking = Set(
      all.indices.filter { all[$0].source.file == page.source.file || all[$0].speaksOfEvents })
    var reader = ScriptReader(all.map(\.tree), speaking: speaking)
    let facts = reader.readAll(unloading: Set(all.indices.filter { all[$0].isUnloading }))
    func place(_ site: ScriptSite) -> Place {
      all[site.script].place(of: all[site.script].tree.nodes[site.node].range)
    }
    name = page.name
    self.modes = modes
    dispatches = facts.dispatches.map { dispatch in
      PageDispatch(
        name: dispatch.name, namePlace: place(dispatch.nameSite ?? dispatch.site), target: dispatch.target,
        place: place(dispatch.site), isUnloading: dispatch.isUnloading)
    }.sorted { ($0.place, $0.name ?? "") < ($1.place, $1.name ?? "") }
    handedOver = facts.handedOver
    mentioned = Set(
      all.flatMap(\.tree.nodes).filter { $0.kind == .string }
        .compactMap { $0.text.flatMap(ProviderEvent.init(rawValue:)) })
    readsAddress = facts.readsAddress
    hostCalls = HostCallReading(in: all.map(\.tree)).calls(
      mayLoadOthers: !scripts.elsewhere.isEmpty || !scripts.unread.isEmpty, place: place)
    unread = scripts.unread
    (firstScript, body) = (scripts.firstScript, scripts.body)
    isIncomplete = facts.isIncomplete || !scripts.unread.isEmpty
    missingHandlers = PageHandlers(of: scripts, facts).missing
    misspelledIDs = ConversationIDReading(in: all.map(\.tree)).sites.map { site in
      MisspelledName(name: all[site.script].tree.nodes[site.node].text ?? "", place: place(site))
    }
    lateListener = (facts.lateListeners.map(place) + scripts.lateListeners).min()
    blindSpot =
      scripts.elsewhere.isEmpty
      ? "scripts that are loaded while the page runs are not seen"
      : "not seen: \(scripts.elsewhere.map { "`\($0)`" }.joined(separator: ", ")), which is not in the solution"
  }
}

/// A name that a page spells otherwise than the product.
struct MisspelledName: Hashable, Sendable {
  let name: String
  let place: Place
}

/// An event that a page dispatches.
struct PageDispatch: Sendable {
  /// nil if the name cannot be determined by reading.
  let name: String?
  let namePlace: Place
  let target: DispatchTarget
  let place: Place
  let isUnloading: Bool

  /// The event, if it is one of the four.
  var event: ProviderEvent? { name.flatMap(ProviderEvent.init(rawValue:)) }
}
