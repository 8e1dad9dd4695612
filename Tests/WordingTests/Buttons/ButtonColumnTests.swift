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

  @Test("The printed table has every column except the icon, with the tooltip last")
  func table() {
    #expect(
      ButtonColumn.inTable.map(\.heading) == [
        "Label", "Command", "Order", "Mode", "Provider", "Action", "Tooltip",
      ])
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
}
