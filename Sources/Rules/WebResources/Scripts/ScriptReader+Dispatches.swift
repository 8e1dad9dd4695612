import Notations

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
          postponement: postponement, death: death))
    }
  }

  /// Whether what is dispatched to an object of the browser's is certainly no event, so that the call fails.
  func isNoEvent(_ events: ScriptValues, given argument: JavaScriptNode?) -> Bool {
    guard let argument else { return true }
    if argument.kind == .literal || argument.kind == .identifier && argument.text == "undefined" {
      return true
    }
    return !events.all.isEmpty
      && events.all.allSatisfy { value in
        switch value {
        case .text, .host(.eventConstructor): true
        case .object(let object): heap[object].isLiteral
        case .unknown, .host: false
        }
      }
  }

  private func names(of event: ScriptValue) -> [ScriptValue] {
    guard case .object(let object) = event, let names = heap[object].eventNames, !names.all.isEmpty else {
      return [.unknown]
    }
    return names.all
  }
}
