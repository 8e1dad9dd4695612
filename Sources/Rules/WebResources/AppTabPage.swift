import Diagnostics
import Notations
import Organizations
import Records

/// A page that an action opens in an app tab, and what its scripts do.
struct AppTabPage: Sendable {
  let name: String
  /// The modes whose sessions it serves: those of the capabilities linked to the actions that open it.
  let modes: [RemoteAssistanceMode]
  /// What links to it.
  let use: PageUse
  /// Whether it runs no script at all, but for handlers in attributes.
  let isWithoutScript: Bool
  /// The scripts that no browser runs, in the order of the page.
  let idleScripts: [IdleScript]
  let dispatches: [PageDispatch]
  /// The names of the events that its own scripts hear at `window.top`.
  let namesHeardAtTop: Set<String>
  /// Whether its scripts hear events of unknown names at `window.top`.
  let hearsAnyNameAtTop: Bool
  /// Event names passed to a function that was not read.
  let handedOver: Set<String>
  /// The texts in its scripts that are names of one of the four events.
  let mentioned: Set<ProviderEvent>
  let readsAddress: Bool
  /// Why the code that reads the address never runs, if none that reads it does.
  let unreachedReads: [PageCodeDeath]
  /// Whether it calls, when it is left, what is not followed and may send events.
  let unloadsIndirectly: Bool
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
  /// Calls that fail when they run.
  let failingCalls: [FailingPageCall]
  /// Names of events, and of their handlers, that no browser knows.
  let misspelledEvents: [MisspelledName]
  /// Where it waits for an event that its target never gets.
  let misplacedEvents: [MisplacedEvent]
  /// Where it asks its address for what `data` holds, although it never reads `data`.
  let askedForKey: Place?
  /// Where it first replaces or removes a handler for its own unload.
  let lostUnloadHandler: Place?
  let missingScripts: [MissingScript]
  /// The addresses of scripts that are not read.
  let elsewhere: [String]
  /// Texts in which a function's name may be given to a part that is not read.
  private let texts: [String]

  init(
    _ page: WebResourceText, use: PageUse, files: PageFiles,
    shelf: ScriptParseCache
  ) {
    let scripts = PageScripts(of: page, files: files, shelf: shelf)
    let all = scripts.scripts
    let speaking = Set(
      all.indices.filter { all[$0].source.file == page.source.file || all[$0].speaksOfEvents })
    var reader = ScriptReader(all, speaking: speaking)
    let facts = reader.readAll(unloading: Set(all.indices.filter { all[$0].isUnloading }))
    func place(_ site: ScriptSite) -> Place {
      all[site.script].place(of: all[site.script].tree.nodes[site.node].range)
    }
    name = page.name
    modes = use.modesInOrder
    self.use = use
    isWithoutScript =
      scripts.elsewhere.isEmpty && scripts.unread.isEmpty && facts.dispatches.isEmpty
      && !scripts.mayRunOthers && !all.contains { $0.role == .script || $0.role == .module }
    // What a template holds may be copied into the page.
    let copies = all.contains { $0.tree.copiesElements }
    idleScripts = scripts.idle.filter { $0.reason != .inTemplate || !copies }.sorted { $0.place < $1.place }
    let mayRunOthers = scripts.mayRunOthers || copies && scripts.idle.contains { $0.reason == .inTemplate }
    dispatches = facts.dispatches.map { dispatch in
      PageDispatch(
        name: dispatch.name, namePlace: place(dispatch.nameSite ?? dispatch.site), target: dispatch.target,
        place: place(dispatch.site), isUnloading: dispatch.isUnloading,
        postponement: dispatch.postponement.map(place),
        death: dispatch.death.map { PageCodeDeath($0, in: all, facts) })
    }.sorted { ($0.place, $0.name ?? "") < ($1.place, $1.name ?? "") }
    handedOver = facts.handedOver
    namesHeardAtTop = facts.namesHeardAtTop
    hearsAnyNameAtTop = facts.hearsAnyNameAtTop
    mentioned = Set(
      all.flatMap(\.tree.nodes).filter { $0.kind == .string }
        .compactMap { $0.text.flatMap(ProviderEvent.init(rawValue:)) })
    readsAddress = facts.readsAddress || !facts.unreachedReads.isEmpty
    unreachedReads =
      facts.readsAddress
      ? [] : facts.unreachedReads.map { PageCodeDeath($0, in: all, facts) }.sorted { $0.place < $1.place }
    unloadsIndirectly = facts.unloadsIndirectly
    hostCalls = HostCallReading(in: all.map(\.tree)).calls(
      mayLoadOthers: !scripts.unseen.isEmpty || !scripts.isRead, place: place)
    unread = scripts.unread
    (firstScript, body) = (scripts.firstScript, scripts.body)
    isIncomplete = facts.isIncomplete || !scripts.unread.isEmpty || mayRunOthers
    let handlers = PageHandlers(of: scripts, facts)
    missingHandlers = handlers.missing
    let query = QueryReading(in: all.map(\.tree))
    failingCalls =
      handlers.failingCalls + scripts.leaving.map { FailingPageCall(.leavesPage, at: $0) }
      + query.parsedWhole.map { FailingPageCall(.notJSON, at: place($0)) }
    askedForKey = query.askedForKey.map(place).min()
    misspelledEvents =
      scripts.misspelledHandlers
      + facts.misspelledEvents.filter { event in !facts.dispatches.contains { $0.name == event.name } }
      .map { MisspelledName(name: $0.name, meant: $0.meant, place: place($0.site)) }
      .sorted { $0.place < $1.place }
    misplacedEvents =
      (scripts.misplacedHandlers
      + facts.misplacedEvents.filter { event in !facts.dispatches.contains { $0.name == event.name } }
      .map { MisplacedEvent(name: $0.name, place: place($0.site), target: $0.target) })
      .sorted { $0.place < $1.place }
    lostUnloadHandler = facts.lostUnloadHandlers.map(place).min()
    missingScripts = scripts.missing
    elsewhere = scripts.elsewhere
    texts =
      scripts.texts
      + all.flatMap(\.tree.nodes).filter { $0.kind == .string || $0.kind == .templateElement }.compactMap(
        \.text)
    misspelledIDs = ConversationIDReading(in: all.map(\.tree)).sites.map { site in
      MisspelledName(
        name: all[site.script].tree.nodes[site.node].text ?? "", meant: ConversationIDReading.name,
        place: place(site))
    }
    lateListener = (facts.lateListeners.map(place) + scripts.lateListeners).min()
    blindSpot =
      scripts.elsewhere.isEmpty
      ? "scripts that are loaded while the page runs are not seen"
      : "not seen: \(scripts.elsewhere.map { "`\($0)`" }.joined(separator: ", ")), which is not in the solution"
  }
}

extension AppTabPage {
  /// The mistakes from which anything that is missing in its scripts may follow.
  var causes: [Cause] {
    [.noScript(page: name), .eventsOfOtherMode(page: name)] + use.actions.map(Cause.sharedAction)
  }

  /// Whether a text names a function, so that something that is not read may call it.
  func isMentioned(_ function: String) -> Bool { texts.contains { $0.contains(function) } }
}

/// What links to a page: the actions that open it, and the capabilities of these.
struct PageUse: Sendable {
  var actions: Set<GUID> = []
  var modes: Set<RemoteAssistanceMode> = []
  /// The names of the capabilities' providers.
  var providers: Set<String> = []

  var modesInOrder: [RemoteAssistanceMode] { RemoteAssistanceMode.allCases.filter(modes.contains) }
}

/// A name that a page spells otherwise than the product or the browser.
struct MisspelledName: Hashable, Sendable {
  let name: String
  let meant: String
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
  /// What puts it off until the page has gone; nil if nothing does.
  let postponement: Place?
  /// Why it never happens; nil if it may.
  let death: PageCodeDeath?

  /// The event, if it is one of the four.
  var event: ProviderEvent? { name.flatMap(ProviderEvent.init(rawValue:)) }
}
