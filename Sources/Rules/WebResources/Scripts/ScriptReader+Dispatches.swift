/// Events that a script dispatches.
extension ScriptReader {
  mutating func dispatch(
    _ events: ScriptValues, to object: ScriptValue, at site: ScriptSite, in frame: ScriptFrame
  ) {
    let target: DispatchTarget =
      switch object {
      case .host(.top): .top
      case .host(.window), .host(.frames): .window
      case .host(.parent): .parent
      case .host(.document): .document
      case .host(.topDocument): .topDocument
      case .host(.element): .element
      case .host(.opener): .opener
      case .host(.frame): .frame
      case .host(.popup): .popup
      case .host(.eventTarget), .object: .ownObject
      default: .unknown
      }
    for name in events.all.isEmpty ? [.unknown] : events.all.flatMap({ names(of: $0) }) {
      var text: (text: String, site: ScriptSite)?
      if case .text(let name, let place) = name { text = (name, place) }
      facts.dispatches.insert(
        ScriptDispatch(
          name: text?.text, nameSite: text?.site, target: target, site: site, isUnloading: frame.isUnloading,
          death: death))
    }
  }

  private func names(of event: ScriptValue) -> [ScriptValue] {
    guard case .object(let object) = event, let names = heap[object].eventNames, !names.all.isEmpty else {
      return [.unknown]
    }
    return names.all
  }
}
