import Notations

/// What a page does when it is left, and what it reads of its address.
extension ScriptReader {
  /// Notes that the page reads its address.
  mutating func noteAddress() {
    if let death { facts.unreachedReads.insert(death) } else { facts.readsAddress = true }
  }

  /// Notes a call of what is not followed while the page is left: it may send events.
  mutating func noteIndirection(
    _ name: String, on objects: ScriptValues, _ first: ScriptValues, in frame: ScriptFrame
  ) {
    guard frame.isUnloading, death == nil, postponement == nil else { return }
    if name == "dispatchEvent" {
      let isUpward =
        !objects.all.isEmpty && objects.all.allSatisfy { $0 == .host(.top) || $0 == .host(.parent) }
      if !isUpward { facts.unloadsIndirectly = true }
    } else if Self.triggers.contains(name) {
      facts.unloadsIndirectly = true
    } else if objects == ScriptValues(.host(.window)) {
      // A function that a variable holds, and that was not found.
      if !BrowserNames.contains(name), declares(name, in: frame.scope) { facts.unloadsIndirectly = true }
    } else if objects.all.isEmpty || objects.all.contains(.unknown) || !objects.objects.isEmpty {
      if !Self.harmless.contains(name), !BrowserNames.contains(name) { facts.unloadsIndirectly = true }
    }
  }

  /// Calls that run listeners at once.
  private static let triggers: Set<String> = ["abort", "click", "requestSubmit", "submit"]

  /// Calls that run no listener, or none before the page has gone.
  private static let harmless: Set<String> = [
    "add", "apply", "bind", "call", "catch", "close", "concat", "debug", "delete", "destroy", "disconnect",
    "end",
    "entries", "error", "filter", "finally", "forEach", "get", "getItem", "has", "includes", "indexOf",
    "info", "join",
    "keys", "log", "map", "off", "on", "parse", "pop", "preventDefault", "push", "remove", "removeItem",
    "replace",
    "send", "sendBeacon", "set", "setItem", "shift", "slice", "some", "split", "stop",
    "stopImmediatePropagation",
    "stopPropagation", "stringify", "substring", "test", "then", "toString", "toggle", "trim", "values",
    "warn",
  ]
}
