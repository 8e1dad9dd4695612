import Foundation
import Records
import Testing

@Suite struct ColumnTests {
  /// The columns of every table, without the types of their rows.
  static let facts: [Table: [ColumnFact]] =
    Dictionary(uniqueKeysWithValues: Table.allCases.map { ($0, ColumnFact.all($0.rowType)) })

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../docs/org-format.md")

  @Test("The page on the format lists the keys of every table in order", arguments: Table.allCases)
  func pageHasTheKeys(table: Table) throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let row = try #require(
      page.split(separator: "\n").first { $0.hasPrefix("| `\(table.key)` | `\(table.logicalName)` |") })
    let shown = try #require(row.split(separator: " | ").last).dropLast(2)
    // Every row may have a state; the page says so once.
    let keys = Self.facts[table, default: []].filter { $0.key != "state" }
    #expect(shown == keys.map { $0.isRequired ? "**\($0.key)**" : $0.key }.joined(separator: ", "))
  }

  @Test("Names that are easily misspelt are correct") func namesThatAreEasilyMisspeltAreCorrect() {
    func logicalName(_ table: Table, _ key: String) -> String? {
      Self.facts[table]?.first { $0.key == key }?.logicalName
    }
    // Domain facts 0.1, 0.2 and 1.5.
    #expect(logicalName(.conversationActionLocale, "slashCommand") == "msdyn_slashcommands")
    #expect(logicalName(.conversationActionLocale, "conversationAction") == "msdyn_conversationactionkey")
    #expect(logicalName(.applicationTabTemplate, "canClose") == "msdyn_pinned")
    #expect(Table.channelCapability.entitySet == "msdyn_channelcapabilities")
    #expect(Table.conversationActionLocale.entitySet == "msdyn_conversationactionlocales")
  }

  @Test("Setting an unknown choice number changes nothing")
  func settingAnUnknownChoiceNumberChangesNothing() throws {
    let column = try #require(ConversationAction.columns.first { $0.key == "eventName" })
    guard case .choice(let choice) = column.kind else { return }
    var action = ConversationAction(id: .agentConsoleSpace)
    choice.choose(&action, EventName.sendMessage.rawValue)
    choice.choose(&action, 7)
    #expect(action.eventName == .sendMessage)
    #expect(choice.number(action) == 100_000_001)
  }
}

/// The properties of a column that can be compared with the product's metadata.
struct ColumnFact {
  var key: String
  var logicalName: String
  var isRequired: Bool
  var maximum: Int?
  var options: [Int: String] = [:]
  var target: String?

  static func all<Row: TableRow>(_ row: Row.Type) -> [ColumnFact] {
    Row.columns.map { column in
      var fact = ColumnFact(key: column.key, logicalName: column.logicalName, isRequired: column.isRequired)
      switch column.kind {
      case .text(let maximum, _), .optionalText(let maximum, _): fact.maximum = maximum
      case .choice(let choice):
        fact.options = Dictionary(uniqueKeysWithValues: choice.options.map { ($0.number, $0.label) })
      case .lookup(let table, _): fact.target = table.logicalName
      case .wholeNumber, .flag, .parameters: break
      }
      return fact
    }
  }
}
