import Diagnostics
import Notations
import Records

extension ValueReader {
  /// Reads the `simulation:` block: the behaviour of the simulated third-party app in the tab of a template,
  /// by template name.
  ///
  /// - Parameter isComplete: whether all templates were read; otherwise an unknown one is not reported.
  mutating func simulation(
    _ node: YAMLNode, templates: [String], isComplete: Bool = true
  ) -> [String: ProviderBehaviour] {
    guard case .mapping(let entries) = node.content else {
      return wrongType(node, for: "simulation", expected: .mapping) ?? [:]
    }
    let known = Set(templates)
    var behaviours: [String: ProviderBehaviour] = [:]
    for entry in entries {
      let name = entry.key.text
      if !known.contains(name), isComplete {
        let near = nearest(to: name, among: templates)
        report(
          .danglingLink(
            key: "simulation", value: name, table: Table.applicationTabTemplate.label, known: templates,
            nearest: near),
          at: entry.key.bytes)
      }
      behaviours[name] = entry.value.saysSomething ? behaviour(entry.value) : ProviderBehaviour()
    }
    return behaviours
  }

  private mutating func behaviour(_ node: YAMLNode) -> ProviderBehaviour {
    var behaviour = ProviderBehaviour()
    let keys =
      ["connectsAfter", "endsOnUnload", "sendsTwice", "target", "sendsMode"] + InvitationKeys.all
    guard let fields = Fields(node, owner: "simulation entry", keys: keys, with: &self) else {
      return behaviour
    }
    if let node = fields["connectsAfter"], !node.isText("never") {
      behaviour.connectsAfter = span(node, for: "connectsAfter")
    }
    behaviour.endsOnUnload = fields.flag("endsOnUnload", default: behaviour.endsOnUnload, with: &self)
    behaviour.sendsTwice = fields.flag("sendsTwice", default: behaviour.sendsTwice, with: &self)
    if let target: EventTarget = fields.choice("target", with: &self) { behaviour.target = target }
    if let node = fields["sendsMode"] {
      let modes = OptionLabels(RemoteAssistanceMode.allCases.map { ($0.rawValue, $0.label) })
      behaviour.sendsMode = number(node, for: "sendsMode", of: modes).flatMap(
        RemoteAssistanceMode.init(rawValue:))
    }
    behaviour.invitation = invitation(fields)
    return behaviour
  }
}

extension YAMLNode {
  /// Whether it is this word, ignoring case.
  func isText(_ word: String) -> Bool {
    guard case .scalar(let scalar) = content else { return false }
    return scalar.text.lowercased() == word
  }
}

extension Fields {
  func flag(_ key: String, default standard: Bool, with reader: inout ValueReader) -> Bool {
    self[key].flatMap { reader.flag($0, for: key) } ?? standard
  }

  func choice<Option: Choice>(_ key: String, with reader: inout ValueReader) -> Option? {
    self[key].flatMap { reader.choice($0, for: key) }
  }

  /// The options in a list, each once.
  func choices<Option: Choice & Hashable>(_ key: String, with reader: inout ValueReader) -> [Option] {
    var firstPlaces: [Option: Place] = [:]
    return list(key, with: &reader).compactMap { node in
      guard let option: Option = reader.choice(node, for: key) else { return nil }
      let place = reader.source.place(of: node.bytes)
      guard let first = firstPlaces[option] else {
        firstPlaces[option] = place
        return option
      }
      reader.report(
        .repeatedValue(key: key, value: reader.text(node, for: key) ?? "", first: first), at: node.bytes)
      return nil
    }
  }
}
