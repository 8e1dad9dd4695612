/// What a page's scripts may do, as far as reading them shows.
struct ScriptFacts {
  /// The events that they dispatch, in no particular order.
  var dispatches: Set<ScriptDispatch> = []
  /// Texts and event names passed to a function that was not read and may dispatch them.
  var handedOver: Set<String> = []
  /// The names of the events that they listen to at `window.top`.
  var namesHeardAtTop: Set<String> = []
  /// Whether they listen at `window.top` to an event whose name is unknown.
  var hearsAnyNameAtTop = false
  /// Whether they read the page's address, which contains `data`.
  var readsAddress = false
  /// Why the code that reads the address never runs, where it does not.
  var unreachedReads: Set<CodeDeath> = []
  /// Whether, when the page is left, they call what is not followed: subscribers, listeners of their own events.
  var unloadsIndirectly = false
  /// Whether something was left unread because it is nested too deeply or takes too long.
  var isIncomplete = false
  /// The names that any script sees: those that the scripts declare outside functions.
  var globals: Set<String> = []
  /// Names that scripts set on `window`, or on an object that may be it.
  var windowNames: Set<String> = []
  /// Whether they may set any name: `window[name] = …`.
  var definesAnyName = false
  /// Names given as event handlers that no script declares.
  var missingHandlers: [ScriptHandler] = []
  /// Where they wait for an event that its target never gets.
  var misplacedEvents: Set<DeafListener> = []
  /// Where a handler for the page's unload is replaced or removed.
  var lostUnloadHandlers: Set<ScriptSite> = []
  /// Where they listen to `pagehide` or `unload`.
  var lateListeners: Set<ScriptSite> = []
  /// Calls that fail when they run.
  var failingCalls: [FailingCall] = []
  /// Where they listen to an event of which no browser knows the name.
  var misspelledEvents: Set<MisspelledEvent> = []
  /// The functions that another function calls, or gives away.
  var usedFunctions: Set<ScriptSite> = []
}

/// A name that a script gives as an event handler: `addEventListener('load', begin)`.
struct ScriptHandler: Hashable {
  let name: String
  let site: ScriptSite
  /// Where it is given: `addEventListener`, `onclick`.
  let use: String
  let isUnloading: Bool
}

/// An event that a script dispatches.
struct ScriptDispatch: Hashable {
  /// Its name with its location; nil if the name is unknown.
  let name: String?
  let nameSite: ScriptSite?
  let target: DispatchTarget
  /// The call.
  let site: ScriptSite
  let isUnloading: Bool
  /// What puts it off until the page has gone; nil if nothing does.
  let postponement: ScriptSite?
  /// Why it never happens; nil if it may.
  let death: CodeDeath?
}

/// A listener to an event that its target never gets.
struct DeafListener: Hashable {
  let name: String
  let site: ScriptSite
  let target: DeafTarget
}

/// Why code never runs.
enum CodeDeath: Hashable {
  /// The statement comes after one that always leaves.
  case unreachable(ScriptSite)
  /// Nothing calls the function.
  case uncalled(ScriptSite)
  /// What stands there replaces or removes it: another function of its name, another handler.
  case replaced(by: ScriptSite)
}

/// A call that fails when it runs.
struct FailingCall: Hashable {
  let name: String
  let site: ScriptSite
  let reason: Reason
  /// Whether a `try` around it catches the error.
  let isGuarded: Bool

  enum Reason: Hashable {
    /// No script declares the name, and no browser provides it.
    case undeclared
    /// It resembles a member of the browser's objects; the object may be another one unless it is certain.
    case member(meant: String, isCertain: Bool)
    /// It creates an object, and fails without `new`.
    case withoutNew
    /// It dispatches what is no event.
    case notAnEvent
    /// It creates an event that has no name.
    case withoutName
    /// It reads a member of `null` or `undefined`.
    case ofNothing
    /// It assigns to a constant.
    case constant
    /// It uses a variable before its declaration.
    case tooEarly
    /// It parses what is certainly no JSON: the whole query, or a value that is still encoded.
    case notJSON
    /// It calls a text of the browser's: `location.search()`.
    case notAFunction
    /// It throws at the top of a script, whose further statements never run.
    case stopsScript
    /// It never ends: `while (true) {}`, or a function that always calls itself.
    case endless
    /// It leaves the page as soon as it is loaded.
    case leavesPage
    /// It names a function, and does not call it.
    case notCalled
    /// It sets the text of an element under a name that resembles the right one.
    case textOfElement(meant: String)
  }
}

/// The name of an event, or of a handler, that no browser knows.
struct MisspelledEvent: Hashable {
  let name: String
  let site: ScriptSite
  let meant: String
}

/// What an event is dispatched to.
enum DispatchTarget: Hashable {
  case top, window, parent, document
  case opener, frame, popup
  /// An element of the page.
  case element
  /// The document of `window.top`.
  case topDocument
  /// An `EventTarget`, or another object that the page made.
  case ownObject
  case unknown
}
