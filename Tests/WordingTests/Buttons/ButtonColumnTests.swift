import Foundation
import Records
import Simulation
import Testing

@testable import Wording

@Suite("The columns of a button") struct ButtonColumnTests {
  private static let bar = ButtonBar(
    for: Office.organization.chatWidgets[0], of: Office.organization, language: .english,
    client: .omnichannel)

  @Test("No two columns share a name, a key or a heading")
  func names() {
    for name in [\ButtonColumn.name, \.key, \.heading] {
      #expect(Set(ButtonColumn.all.map { $0[keyPath: name] }).count == ButtonColumn.all.count)
    }
  }

  @Test("The printed table has every column but the icon, with action and tooltip last")
  func table() {
    let names = ButtonColumn.inTable.map(\.name)
    #expect(Set(names) == Set(ButtonColumn.all.map(\.name)).subtracting(["icon"]))
    #expect(names.count == Set(names).count)
    #expect(names.suffix(2) == ["action", "tooltip"])
  }

  @Test("The page on the commands shows every column in the JSON of `buttons`")
  func page() throws {
    let page = try String(contentsOf: Self.page, encoding: .utf8)
    let shape = try #require(
      page.split(separator: "\nbuttons  {").last?.split(separator: "\ndispatch ").first)
    let button = try #require(shape.split(separator: "\"buttons\":[{").last?.split(separator: "}]").first)
    for column in ButtonColumn.all { #expect(button.contains("\"\(column.key)\""), "\(column.key)") }
  }

  @Test("In JSON a number is a number, and a missing value is null")
  func json() throws {
    let shared = try #require(Self.bar.buttons.first { $0.action.name == "FabrikamShared" })
    let order = try #require(ButtonColumn.all.first { $0.key == "order" })
    #expect(order.isNumber)
    #expect(order.json(of: shared) == .integer(shared.action.order))
    let provider = try #require(ButtonColumn.all.first { $0.key == "provider" })
    #expect(provider.json(of: shared) == .null)
    #expect(provider.text(of: shared) == nil)
  }

  @Test("A mode that is not simulated is shown too")
  func audio() throws {
    let call = try #require(Self.bar.buttons.first { $0.action.name == "FabrikamCall" })
    let mode = try #require(ButtonColumn.all.first { $0.key == "mode" })
    #expect(mode.text(of: call) == "Audio")
  }

  private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../docs/commands.md")
}
