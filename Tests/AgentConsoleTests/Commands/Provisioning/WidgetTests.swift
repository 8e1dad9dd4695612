import Foundation
import Notations
import TestSupport
import Testing

@Suite("widget")
struct WidgetTests {
  @Test("list shows the available choices") func listShowsTheAvailableChoices() throws {
    #expect(
      try Program.run("widget", "list", "northwind").output == """
        Northwind Traders

        Shop chat
          Co-browse       on with Tailspin  can be Wide World
          Screen sharing  on with Wide World  can be Tailspin

        Kiosk
          Co-browse       on with Wide World  can be Tailspin
          Screen sharing  off  can be Tailspin or Wide World

        Newsletter chat
          Co-browse       off  can be Tailspin or Wide World
          Screen sharing  off  can be Tailspin or Wide World

        """)
  }

  @Test("A provider can be named Off") func aProviderCanBeNamedOff() throws {
    let shop = try ScratchShop()
    #expect(try Program.run("new", "solution", "Off", "--in", shop.path).status == 0)
    #expect(try shop.solution("install", shop.path + "/off").status == 0)
    let set = { try Program.run("widget", "set", shop.org, "Web support", "--co-browse", $0).output }
    #expect(try set("Off").contains("off → on with Off"))
    #expect(try set("off").contains("on with Off → off"))
  }

  @Test("A file in UTF-16 stays one") func aFileInUTF16StaysOne() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let file = URL(filePath: shop.org + "/org.yaml")
    let before = TextEncoding.utf16LittleEndian.bytes(of: [UInt8](try Data(contentsOf: file)))
    try Data(before).write(to: file)
    let set = { try Program.run("widget", "set", shop.org, "Web support", "--co-browse", $0).status }
    #expect(try set("Acme") == 0)
    let changed = [UInt8](try Data(contentsOf: file))
    #expect(changed != before && TextEncoding(of: changed) == .utf16LittleEndian)
    #expect(try Program.run("widget", "list", shop.org).output.contains("on with Acme"))
    #expect(try set("off") == 0)
    #expect([UInt8](try Data(contentsOf: file)) == before)
  }

  @Test("Without a provider a mode is disabled") func withoutAProviderAModeIsDisabled() throws {
    let shop = try ScratchShop()
    let result = try Program.run("widget", "list", shop.org)
    #expect(
      result.output.contains(
        "  Co-browse       off  greyed: No provider of Co-browse is installed, so it cannot be turned on.\n"))
    let document = try JSONValue.read(try Program.run("widget", "list", shop.org, "--json").output)
    #expect(document["schema"] == "agent-console.widget-list/1")
    let option = document["chatWidgets"]?.asList?.first?["screenSharing"]
    #expect(option?["enabled"] == false && option?["choices"] == [])
    #expect(option?["greyed"] == "No provider of Screen sharing is installed, so it cannot be turned on.")
    let refused = try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme")
    #expect(refused.status == 5)
    #expect(refused.errors.contains("Install a provider's solution first."))
  }

  @Test("Turning on and off again restores the same bytes")
  func turningOnAndOffAgainRestoresTheSameBytes() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let before = shop.content
    let on = try Program.run(
      "widget", "set", shop.org, "web SUPPORT", "--co-browse", "acme", "--screen-sharing", "Acme")
    #expect(
      on.output == "Web support\n  Co-browse: off → on with Acme\n  Screen sharing: off → on with Acme\n")
    #expect(shop.content["org.yaml"]?.contains("      coBrowse: {enabled: true, provider: Acme}\n") == true)
    let buttons = try JSONValue.read(try Program.run("buttons", shop.org, "--json").output)
    #expect(buttons["buttons"]?.asList?.map { $0["label"] } == ["Co-browse", "Share screen"])
    #expect(
      try Program.run(
        "widget", "set", shop.org, "Web support", "--co-browse", "off", "--screen-sharing", "OFF"
      ).status == 0)
    #expect(shop.content == before)
    let same = try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "off")
    #expect(same.output == "Web support\n  Co-browse: off, as before\n")
  }

  @Test("One change reads each file once") func oneChangeReadsEachFileOnce() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let counter = try #require(OpenCounter(shop.org))
    for provider in ["Acme", "off"] {
      let set = try Program.run("widget", "set", shop.org, "Web support", "--co-browse", provider)
      #expect(set.status == 0)
      let counts = counter.takeCounts()
      #expect((counts["org.yaml"], counts["quick-replies.yaml"]) == (1, 1))
    }
  }

  @Test("JSON shows the new options") func jsonShowsTheNewOptions() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let document = try JSONValue.read(
      try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme", "--json").output)
    #expect(document["schema"] == "agent-console.widget-set/1" && document["changed"] == true)
    #expect(document["coBrowse"]?["provider"] == "Acme" && document["screenSharing"]?["enabled"] == false)
  }

  @Test("Unknown names are answered with the known ones") func unknownNamesAreAnsweredWithTheKnownOnes()
    throws
  {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let widget = try Program.run("widget", "set", shop.org, "Web suport", "--co-browse", "Acme")
    #expect(widget.status == 5 && widget.errors.contains("did you mean `Web support`?"))
    let provider = try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Tailspin")
    #expect(provider.status == 5)
    #expect(
      provider.errors == """
        error: No installed solution has the provider Tailspin with an active Co-browse capability.
        hint: there are: Acme

        """)
    #expect(try Program.run("widget", "set", "contoso", "Web support", "--co-browse", "off").status == 2)
    #expect(try Program.run("widget", "set", shop.org, "Web support").status == 64)
    #expect(try Program.run("widget", "set", "--co-browse", "off").status == 64)
  }
}
