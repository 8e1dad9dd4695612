import RecordFormats
import Records
import TestSupport

/// A generated solution with odd text in every text field.
struct MadeUpSolution {
  private var random: SeededRandom
  private var solution: Solution
  private var number = 0

  static func package(seed: UInt64) -> Package {
    var maker = MadeUpSolution(seed: seed)
    maker.make()
    var package = Package(format: .yaml, solution: maker.solution)
    package.webResources = maker.files()
    package.solution.webResources = Set(package.webResources.map(\.name))
    return package
  }

  private init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    solution = Solution(uniqueName: "")
  }

  private static let pieces = [
    "a", "Fab", "é", "e\u{301}", "🙂", "👩‍👩‍👧", " ", "  ", "\t", "\n", "\r", "\r\n", "\0", "\u{1}", "\u{1B}",
    "\u{7F}", "\u{85}",
    "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "'", "\"", "\\",
    "]]>", "<", ">", "&",
    "&amp;", "&#10;", "#", ": ", "- ", "? ", "| ", "> ", "{", "}", "[", ",", "*x", "&x", "!!y", "%", "@", "`",
    "null", "~",
    "true", "no", "12", "-1", "1.5", "0x1", "---", "...", "\u{1F}", "ł", "ß", "אב", "\u{202E}", "{anchor}",
    "$",
  ]

  /// Never empty, because empty text means no value in Dataverse and in our files.
  private mutating func text() -> String {
    if random.chance(3) { return GUID(named: "\(number)", in: .agentConsoleSpace).description }
    if random.chance(2) { return String(repeating: random.pick(["k", "é", "\u{1}", "🙂"]), count: 1500) }
    return (0..<random.number(in: 1...4)).map { _ in random.pick(Self.pieces) }.joined()
  }

  private mutating func optionalText() -> String? { random.chance(40) ? nil : text() }

  private mutating func id() -> GUID {
    number += 1
    return GUID(named: "made up \(number)", in: .agentConsoleSpace)
  }

  /// Gives a row a value in each column of its table, but for its links and parameters.
  private mutating func fill<Row: TableRow>(_ row: inout Row) {
    for column in Row.columns {
      switch column.kind {
      case .text(_, let access): row[access] = text()
      case .optionalText(_, let access): row[access] = optionalText()
      case .wholeNumber(let range, let access):
        row[access] = random.pick([0, -1, 7, range.lowerBound, range.upperBound])
      case .flag(let access): row[access] = random.chance(50)
      case .choice(let choice):
        if column.isRequired || random.chance(80) { choice.choose(&row, random.pick(choice.options).number) }
      case .lookup, .parameters: break
      }
    }
  }

  private mutating func make() {
    solution.uniqueName = text()
    solution.isManaged = random.chance(50) ? nil : random.chance(50)
    solution.bringsFiles = random.chance(70)
    if random.chance(60) { solution.version = Version("1.\(random.number(in: 0...99)).0.7") }
    if random.chance(60) {
      solution.publisher = Publisher(name: text(), prefix: optionalText(), privacyPolicy: optionalText())
    }
    makeProvidersAndActions()
    for _ in 0..<random.number(in: 0...3) {
      var row = ApplicationTabTemplate(id: id())
      fill(&row)
      for _ in 0..<random.number(in: 0...4) {
        let name = random.chance(10) ? "" : text()
        guard !row.parameters.contains(where: { $0.name == name }) else { continue }
        row.parameters.append(TemplateParameter(name: name, value: optionalText() ?? ""))
      }
      solution.applicationTabTemplates.append(row)
      if random.chance(50) { solution.simulation[row.name] = behaviour() }
    }
    makeLinks()
  }

  private mutating func makeProvidersAndActions() {
    let sameName = text()
    for _ in 0..<random.number(in: 0...3) {
      var row = Provider(id: id())
      fill(&row)
      if random.chance(30) { row.name = sameName }
      solution.providers.append(row)
    }
    for _ in 0..<random.number(in: 0...3) {
      var row = ConversationAction(id: id())
      fill(&row)
      solution.conversationActions.append(row)
    }
  }

  private mutating func makeLinks() {
    let actions = solution.conversationActions.map(\.id) + [GUID(named: "elsewhere", in: .agentConsoleSpace)]
    let providers = solution.providers.map(\.id) + [GUID(named: "another", in: .agentConsoleSpace)]
    for _ in 0..<random.number(in: 0...4) {
      var row = ConversationActionLocale(id: id())
      fill(&row)
      (row.conversationAction, row.name) = (random.pick(actions), optionalText() ?? "")
      solution.conversationActionLocales.append(row)
    }
    for _ in 0..<random.number(in: 0...3) {
      var row = ChannelCapability(id: id())
      fill(&row)
      row.provider = random.pick(providers)
      row.conversationAction = random.chance(50) ? nil : random.pick(actions)
      solution.channelCapabilities.append(row)
    }
  }

  private mutating func behaviour() -> ProviderBehaviour {
    var behaviour = ProviderBehaviour()
    if random.chance(50) { behaviour.connectsAfter = Span(milliseconds: Int64(random.number(in: 0...5000))) }
    (behaviour.endsOnUnload, behaviour.sendsTwice) = (random.chance(50), random.chance(50))
    behaviour.target = random.chance(50) ? .top : .window
    behaviour.sendsMode = random.chance(50) ? nil : random.pick(RemoteAssistanceMode.allCases)
    behaviour.invitation = invitation()
    return behaviour
  }

  private mutating func invitation() -> InvitationBehaviour {
    var behaviour = InvitationBehaviour()
    (behaviour.isSignedIn, behaviour.connectsOnAcceptance) = (random.chance(50), random.chance(50))
    if random.chance(50) { behaviour.text = "Join: {conversationId} # \(random.number(in: 0...9))" }
    if random.chance(50) { behaviour.sendsAfter = Span(milliseconds: Int64(random.number(in: 0...5000))) }
    behaviour.target = random.pick(MessageTarget.allCases)
    behaviour.answer = random.chance(50) ? nil : random.pick(InvitationAnswer.allCases)
    if random.chance(50) { behaviour.answersAfter = Span(milliseconds: Int64(random.number(in: 0...5000))) }
    if random.chance(50) { behaviour.expiresAfter = Span(milliseconds: Int64(random.number(in: 0...5000))) }
    return behaviour
  }

  private mutating func files() -> [WebResourceFile] {
    guard solution.bringsFiles else { return [] }
    return (0..<random.number(in: 0...3)).map { place in
      let odd = random.pick([
        "a.html", "ü ß.js", ".hidden", "x/y.svg", "data.xml", "solution.yaml", "a.data.xml",
      ])
      let bytes = (0..<random.number(in: 0...40)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      return WebResourceFile(name: "fab_\(place)/\(odd)", file: "", bytes: bytes)
    }
  }
}
