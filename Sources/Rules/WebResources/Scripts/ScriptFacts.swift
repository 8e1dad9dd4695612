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
  /// The document of `window.top`.
  case topDocument
  case unknown
}
