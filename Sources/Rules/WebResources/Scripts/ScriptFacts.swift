/// What a page's scripts may do, as far as reading shows.
struct ScriptFacts {
  /// The events that they dispatch, in no order that means anything.
  var dispatches: Set<ScriptDispatch> = []
  /// Texts and names of events that go to a function which is not in what was read: it may dispatch them.
  var handedOver: Set<String> = []
  /// Whether they look at the page's address, where `data` is.
  var readsAddress = false
  /// Whether something was left unread, because it goes too deep or takes too long.
  var isIncomplete = false
}

/// An event that a script dispatches.
struct ScriptDispatch: Hashable {
  /// Its name with the place where that is written; nil for a name that is not known.
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
