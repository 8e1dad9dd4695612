import JavaScript

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

  /// Notes that something may dispatch any event, to something that is not followed.
  mutating func dispatchAnything(at site: ScriptSite, in frame: ScriptFrame) {
    dispatch(.unknown, to: .unknown, at: site, in: frame)
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

extension JavaScriptTree {
  /// The members `dispatchEvent` that are not called where they stand, but kept or bound: `top.dispatchEvent.bind(top)`.
  var dispatchersTaken: Set<Int> {
    let taking: Set<JavaScriptNode.Role> = [
      .initial, .right, .arguments, .value, .body, .argument, .elements,
    ]
    let names = Set(
      nodes.indices.filter { index in
        nodes[index].kind == .member
          && nodes[index].child(.property).flatMap { nodes[$0].text } == "dispatchEvent"
      })
    guard !names.isEmpty else { return [] }
    return Set(
      nodes.flatMap { node in
        node.children.filter { child in
          guard names.contains(child.index) else { return false }
          if child.role == .object {
            return ["apply", "bind", "call"].contains(node.child(.property).flatMap { nodes[$0].text })
          }
          return taking.contains(child.role) && ![.unary, .logical, .binary].contains(node.kind)
        }.map(\.index)
      })
  }
}
