/// What a page's scripts may do, as far as reading them shows.
struct ScriptFacts {
  /// The events that they dispatch, in no particular order.
  var dispatches: Set<ScriptDispatch> = []
  /// Texts and event names passed to a function that was not read and may dispatch them.
  var handedOver: Set<String> = []
  /// Whether they read the page's address, which contains `data`.
  var readsAddress = false
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
  /// Where they listen to `pagehide` or `unload`.
  var lateListeners: Set<ScriptSite> = []
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
}

/// What an event is dispatched to.
enum DispatchTarget: Hashable {
  case top, window, parent, document
  /// An element of the page.
  case element
  /// The document of `window.top`.
  case topDocument
  case unknown
}
