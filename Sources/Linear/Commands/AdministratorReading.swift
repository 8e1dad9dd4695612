import Diagnostics
import Organizations
import Records
import Simulation
import Wording

/// What an administrator's command asks for.
extension CommandReading {
  func administratorInput() throws(LinearProblem) -> AdministratorInput {
    guard !words.isEmpty else { throw .incomplete(word) }
    switch word {
    case .turnOn: return try turningOn()
    case .turnOff:
      let (mode, widget) = splitWidget(words)
      return .turnsOff(try self.mode(mode), widget: widget)
    case .uninstall: return uninstalling()
    default: return try setting()
    }
  }

  /// The words before `for Store chat`, and the chat widget; without one, the widget of the session in front.
  private func splitWidget(_ words: String) -> (words: String, widget: Int) {
    place.splittingWidget(words, after: "for") ?? (words, place.conversation?.widget ?? widget)
  }

  /// `turn on co-browse with ACME for Store chat`.
  private func turningOn() throws(LinearProblem) -> AdministratorInput {
    let (rest, widget) = splitWidget(words)
    guard let link = rest.firstRange(of: " with ") else {
      let mode = try mode(rest)
      guard let provider = state.organization.providers(of: mode).first else { throw .noProvider(mode.label) }
      return .turnsOn(mode, provider: provider, widget: widget)
    }
    let provider = String(rest[link.upperBound...])
    return .turnsOn(try mode(String(rest[..<link.lowerBound])), provider: provider, widget: widget)
  }

  private func mode(_ words: String) throws(LinearProblem) -> RemoteAssistanceMode {
    func plain(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    if let mode = RemoteAssistanceMode.allCases.first(where: { plain($0.label) == plain(words) }) {
      return mode
    }
    let known = RemoteAssistanceMode.allCases.map(\.label)
    throw .noSuch(.mode, words, nearest: NearestName.meant(by: words, among: known))
  }

  /// `uninstall acme`, `uninstall acme, keep its data`, `uninstall acme, delete its data alone`.
  private func uninstalling() -> AdministratorInput {
    for data in DataOnUninstall.allCases {
      let end = ", \(Self.words(for: data))"
      if data != .remove, words.hasSuffix(end) {
        return .uninstalls(String(words.dropLast(end.count)), data: data)
      }
    }
    return .uninstalls(words)
  }

  static func words(for data: DataOnUninstall) -> String {
    switch data {
    case .remove: "delete its data"
    case .keep: "keep its data"
    case .removeAlone: "delete its data alone"
    }
  }

  // MARK: Settings

  /// The last place of a word that stands between two others, with a blank on each side.
  private func lastLink(_ link: String) -> Range<String.Index>? {
    let parts = words.split(separator: " ", omittingEmptySubsequences: false)
    guard let index = parts.dropFirst().dropLast().lastIndex(where: { $0 == link }) else { return nil }
    return parts[index - 1].endIndex..<parts[index + 1].startIndex
  }

  /// `set Countdown (seconds) to 30s`.
  private func setting() throws(LinearProblem) -> AdministratorInput {
    guard let link = lastLink("to") else { throw .incomplete(word) }
    let name = String(words[..<link.lowerBound])
    let value = String(words[link.upperBound...])
    let workstream = state.workstream.nextSettings
    if let setting = workstream.first(where: { WorkstreamWords.name($0).lowercased() == name.lowercased() }) {
      guard let new = setting.reading(value) else { throw .badValue(setting: name, value) }
      return .sets(new)
    }
    let (other, widget) =
      place.splittingWidget(name, after: "of") ?? (name, place.conversation?.widget ?? widget)
    let others = state.organization.nextSettings(ofWidget: widget)
    if let setting = others.first(where: {
      OrganizationSettingWords.name($0).lowercased() == other.lowercased()
    }) {
      guard let new = setting.reading(value, widget: widget) else { throw .badValue(setting: name, value) }
      return .changes(new)
    }
    let known = workstream.map(WorkstreamWords.name) + others.map(OrganizationSettingWords.name)
    throw .noSuch(.setting, name, nearest: NearestName.meant(by: name, among: known))
  }
}

extension WorkstreamSetting {
  /// The same setting with the value that a person writes; nil if it is none.
  fileprivate func reading(_ value: String) -> WorkstreamSetting? {
    switch self {
    case .capacityUnits: Int(value).map(WorkstreamSetting.capacityUnits)
    case .wrapUpBlocking: WrapUpBlocking(value).map(WorkstreamSetting.wrapUpBlocking)
    case .presence(let presence, isAllowed: _):
      Self.truth(value).map { .presence(presence, isAllowed: $0) }
    case .notificationCountdown: Self.span(value).map(WorkstreamSetting.notificationCountdown)
    case .rejectedChangesPresence: Self.truth(value).map(WorkstreamSetting.rejectedChangesPresence)
    case .missedChangesPresence: Self.truth(value).map(WorkstreamSetting.missedChangesPresence)
    case .timeToReturn: Self.span(value).map(WorkstreamSetting.timeToReturn)
    }
  }

  private static func truth(_ value: String) -> Bool? {
    switch value.lowercased() {
    case "yes", "on": true
    case "no", "off": false
    default: nil
    }
  }

  /// A duration; a number alone counts seconds, as the product's form does.
  private static func span(_ value: String) -> Span? { Span(value) ?? Int64(value).map(Span.seconds) }
}

extension OrganizationSetting {
  /// The same setting with the value that a person writes; nil if it is none.
  fileprivate func reading(_ value: String, widget: Int) -> OrganizationSetting? {
    switch self {
    case .subscription:
      Subscription.allCases.first { OrganizationSettingWords.value($0).lowercased() == value.lowercased() }
        .map(OrganizationSetting.subscription)
    case .externalities: Externalities(label: value).map(OrganizationSetting.externalities)
    case .callingOptions: CallingOptions(label: value).map { .callingOptions($0, widget: widget) }
    }
  }
}
