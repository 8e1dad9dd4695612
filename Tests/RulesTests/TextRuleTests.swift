import Records
import Rules
import Testing

@Suite struct TextRuleTests {
  @Test("Every text column has a length limit") func everyTextColumnHasALengthLimit() {
    expectLengths(of: Provider.self, in: \.providers)
    expectLengths(of: ConversationAction.self, in: \.conversationActions)
    expectLengths(of: ConversationActionLocale.self, in: \.conversationActionLocales)
    expectLengths(of: ChannelCapability.self, in: \.channelCapabilities)
    expectLengths(of: ApplicationTabTemplate.self, in: \.applicationTabTemplates)
  }

  private func expectLengths<Row: TableRow>(of table: Row.Type, in rows: WritableKeyPath<Solution, [Row]>) {
    for column in Row.columns {
      for extra in 0...1 {
        var row = Row(id: .agentConsoleSpace)
        let maximum: Int
        switch column.kind {
        case .text(let limit, let access):
          maximum = limit
          row[access] = String(repeating: "x", count: limit + extra)
        case .optionalText(let limit, let access):
          maximum = limit
          row[access] = String(repeating: "x", count: limit + extra)
        default: continue
        }
        var solution = Solution(uniqueName: "S")
        solution[keyPath: rows] = [row]
        let expected = ["`\(column.key)` takes \(maximum) characters, not \(maximum + 1)"]
        #expect(Checked.messages(of: "text-too-long", in: solution) == (extra == 0 ? [] : expected))
      }
    }
  }

  @Test("The names and values of parameters have length limits too")
  func theNamesAndValuesOfParametersHaveLengthLimitsToo() {
    func messages(_ name: Int, _ value: Int) -> [String] {
      var template = ApplicationTabTemplate(id: .agentConsoleSpace)
      let parameter = TemplateParameter(
        name: String(repeating: "n", count: name), value: String(repeating: "v", count: value))
      template.parameters = [parameter]
      var solution = Solution(uniqueName: "S")
      solution.applicationTabTemplates = [template]
      return Checked.messages(of: "text-too-long", in: solution)
    }
    #expect(messages(100, 2048) == [])
    #expect(messages(101, 2048).map { $0.hasSuffix("takes 100 characters, not 101") } == [true])
    #expect(messages(1, 2049) == ["`parameters.n` takes 2048 characters, not 2049"])
  }

  @Test("A character outside the basic plane counts twice") func aCharacterOutsideTheBasicPlaneCountsTwice() {
    func messages(_ label: String) -> [String] {
      var row = ConversationActionLocale(id: .agentConsoleSpace)
      row.label = label
      var solution = Solution(uniqueName: "S")
      solution.conversationActionLocales = [row]
      return Checked.messages(of: "text-too-long", in: solution)
    }
    #expect(messages(String(repeating: "é", count: 100)) == [])
    #expect(messages(String(repeating: "😕", count: 50)) == [])
    #expect(messages(String(repeating: "😕", count: 51)) == ["`label` takes 100 characters, not 102"])
  }

  @Test(
    "Characters that nobody can see are reported by their number",
    arguments: [
      ("\t", "U+0009"), ("\n", "U+000A"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{85}", "U+0085"),
      ("\u{61C}", "U+061C"), ("\u{200F}", "U+200F"), ("\u{202E}", "U+202E"), ("\u{2028}", "U+2028"),
      ("\u{2069}", "U+2069"), ("\u{200B}", "U+200B"), ("\u{FEFF}", "U+FEFF"), ("\u{AD}", "U+00AD"),
      ("\u{2060}", "U+2060"), ("\u{3164}", "U+3164"),
    ])
  func controlAndBidirectionalCharactersAreReportedByTheirNumber(character: String, number: String) {
    var row = ConversationActionLocale(id: .agentConsoleSpace)
    row.label = "Co\(character)browse"
    row.tooltip = "Start\(character)"
    row.slashCommand = "/\(character)cb"
    var solution = Solution(uniqueName: "S")
    solution.conversationActionLocales = [row]
    let messages = Checked.messages(of: "invisible-character", in: solution)
    #expect(
      Set(messages)
        == Set(["label", "tooltip", "slashCommand"].map { "`\($0)` contains the character \(number)" }))
  }

  @Test("A joiner is part of a word or an emoji, but of no command, and not at the end")
  func joiners() {
    var row = ConversationActionLocale(id: .agentConsoleSpace)
    (row.label, row.tooltip, row.slashCommand) = ("می\u{200C}خواهم", "Start\u{200D}", "/\u{200D}cb")
    var solution = Solution(uniqueName: "S")
    solution.conversationActionLocales = [row]
    let messages = Checked.messages(of: "invisible-character", in: solution)
    #expect(
      Set(messages) == Set(["tooltip", "slashCommand"].map { "`\($0)` contains the character U+200D" }))
  }

  @Test(
    "Letters of any language are allowed",
    arguments: ["Conavigation à deux", "共同閲覧", "تصفح مشترك", "👩‍💻 e\u{301}"])
  func lettersOfAnyLanguageAreAllowed(label: String) {
    var row = ConversationActionLocale(id: .agentConsoleSpace)
    row.label = label
    var solution = Solution(uniqueName: "S")
    solution.conversationActionLocales = [row]
    #expect(Checked.messages(of: "invisible-character", in: solution) == [])
  }
}
