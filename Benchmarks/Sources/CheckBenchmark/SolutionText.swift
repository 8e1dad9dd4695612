/// The text of a generated `solution.yaml`: 50 actions, each with one or two locale rows.
///
/// Half of the actions open an app tab for one of the two modes, the others send a message, and one in ten runs a
/// function of a web resource.
struct SolutionText {
  static let actionCount = 50
  private static let templateCount = 5
  private static let languages = ["fr-FR", "de-DE", "ja-JP", "es-ES"]

  private let names: SolutionNames
  private let variant: Variant
  private(set) var text = ""

  init(_ names: SolutionNames, variant: Variant) {
    (self.names, self.variant) = (names, variant)
    text = """
      # Made by the benchmark.
      solution: \(names.uniqueName)
      version: 1.2.0.0
      publisher: {name: Publisher \(names.number), prefix: \(names.prefix), privacyPolicy: "https://p\(names.number).example/privacy"}

      """
    list("providers", [[("name", names.provider)]])
    list("conversationActions", (0..<Self.actionCount).map(action))
    list("conversationActionLocales", (0..<Self.actionCount).flatMap(locales))
    list("channelCapabilities", (0..<Self.actionCount).filter(Self.opensTab).map(capability))
    list("applicationTabTemplates", (0..<Self.templateCount).map(template))
  }

  private typealias Row = [(key: String, value: String)]

  private static func opensTab(_ number: Int) -> Bool { number.isMultiple(of: 2) }

  private func action(_ number: Int) -> Row {
    var row: Row = [("name", names.action(number))]
    if Self.opensTab(number) {
      row.append(("eventName", "Open App Tab Template"))
      row.append(("eventParameter", names.template(number % Self.templateCount)))
    } else if number % 10 == 1 {
      row.append(("eventName", "Customer Defined Function"))
      row.append(("webResource", "\(variant.prefix(of: names))_/notes.js"))
      row.append(("functionName", "Notes.copy\(number)"))
    } else {
      row.append(("eventName", "Send message"))
      row.append(
        ("eventParameter", "\"Please have a look: https://p\(names.number).example/help/\(number)\""))
    }
    row.append(("order", String(names.number * Self.actionCount + number)))
    row.append(("icon", "/webresources/\(variant.prefix(of: names))_/icon.svg"))
    return row
  }

  private func locales(_ number: Int) -> [Row] {
    let action = names.action(number)
    // All of the same length, so that none is a prefix of another.
    let command = "\(names.prefix)-\(100 + number)"
    let english: Row = [
      ("conversationAction", action), ("locale", "en-US"), ("label", "Action \(number) of \(names.provider)"),
      ("tooltip", "Start what \(names.provider) does in its action \(number)"),
      ("slashCommand", "/\(command)"),
    ]
    let other: Row = [
      ("conversationAction", action), ("locale", Self.languages[number % Self.languages.count]),
      ("label", "Démarrer \(number)"), ("tooltip", "Démarrer l’action \(number) de \(names.provider)"),
      ("slashCommand", "/x\(command)"),
    ]
    return number.isMultiple(of: 2) ? [english, other] : [english]
  }

  private func capability(_ number: Int) -> Row {
    [
      ("name", "\(names.provider)_capability\(number)"), ("provider", names.provider),
      ("escalationChannelMode", number.isMultiple(of: 4) ? "Co-browse" : "Screen sharing"),
      ("conversationAction", names.action(number)),
    ]
  }

  private func template(_ number: Int) -> Row {
    [
      ("name", "\(names.provider)Tab\(number)"), ("uniqueName", names.template(number)),
      ("title", "\(names.provider) \(number)"), ("pageType", "Web Resource"),
      ("parameters", "{webresourceName: \(variant.prefix(of: names))_/page.html}"),
    ]
  }

  private mutating func list(_ key: String, _ rows: [Row]) {
    text += "\(key):\n"
    for row in rows {
      let entries = row.map { "\($0.key): \($0.value)" }
      text +=
        variant == .block
        ? "  - \(entries.joined(separator: "\n    "))\n" : "  - {\(entries.joined(separator: ", "))}\n"
    }
  }
}
