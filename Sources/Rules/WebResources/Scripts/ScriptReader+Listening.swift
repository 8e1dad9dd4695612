/// Listeners, and what runs only after the current event.
extension ScriptReader {
  mutating func listen(
    _ events: ScriptValues, _ arguments: [ScriptValues], on objects: ScriptValues, at site: ScriptSite,
    in frame: ScriptFrame
  ) {
    let isUnload = isUnload(events, on: objects)
    noteHearing(events, on: objects)
    if isOwn(objects), events.texts.contains(where: { ["pagehide", "unload"].contains($0.text) }) {
      facts.lateListeners.insert(site)
    }
    for object in arguments.dropFirst().flatMap(\.objects) {
      guard heap[object].function == nil else {
        addListener(to: events, object, isUnloading: isUnload, in: frame)
        continue
      }
      let handlers = member(ScriptValues(.object(object)), ["handleEvent"])
      for function in handlers.objects { later(function, isUnloading: isUnload) }
      release(ScriptValues(.object(object)))
    }
  }

  /// Notes which events somebody hears at `window.top`.
  private mutating func noteHearing(_ events: ScriptValues, on objects: ScriptValues) {
    let isTop = objects.contains(.top)
    guard isTop || objects.all.contains(.unknown) else { return }
    for event in events.all {
      if case .text(let name, _) = event {
        facts.namesHeardAtTop.insert(name)
      } else if isTop {
        facts.hearsAnyNameAtTop = true
      }
    }
  }

  /// Whether listening to these events is listening to the page's own unload.
  func isUnload(_ events: ScriptValues, on objects: ScriptValues) -> Bool {
    isOwn(objects)
      && events.texts.contains { name, _ in
        // What a misspelled name means counts, so that nothing else is reported about it.
        name.split(separator: " ").contains("beforeunload")
          || BrowserEvents.event(meantBy: name) == "beforeunload"
      }
  }

  func isOwn(_ objects: ScriptValues) -> Bool {
    !objects.contains(.top) && !objects.contains(.parent)
  }

  static let timers: Set<String> = [
    "requestAnimationFrame", "requestIdleCallback", "setInterval", "setTimeout",
  ]

  /// Reads what runs only after the current event: too late if the page is unloading.
  mutating func postponed(
    until site: ScriptSite, if isUnloading: Bool, _ read: (inout ScriptReader) -> Void
  ) {
    let outer = postponement
    if isUnloading { postponement = outer ?? site }
    read(&self)
    postponement = outer
  }
}
