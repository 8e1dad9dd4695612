import Foundation
import Notations
import Testing

@Suite("solution")
struct SolutionTests {
  @Test("Install shows what is added and turns nothing on")
  func installShowsWhatIsAddedAndTurnsNothingOn() throws {
    let shop = try ScratchShop()
    let result = try shop.solution("install", shop.acme)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        Acme 1.0.0.0 for Shop

        + provider  Acme
        + conversation action  AcmeCobrowse
        + conversation action  AcmeScreenShare
        + conversation action locale  AcmeCobrowse en-US
        + conversation action locale  AcmeScreenShare en-US
        + channel capability  Acme_cobrowse
        + channel capability  Acme_screensharing
        + application tab template  AcmeCobrowseTab
        + application tab template  AcmeScreenShareTab
        + 7 files

        Installed in \(shop.org)/solutions/acme.
        To turn co-browse on: agent-console widget set \(shop.org) 'Web support' --co-browse Acme
        To turn screen sharing on: agent-console widget set \(shop.org) 'Web support' --screen-sharing Acme

        """)
    #expect(try Program.run("check", shop.org).status == 0)
    #expect(try Program.run("buttons", shop.org).output.contains("There are no buttons."))
  }

  @Test("A web resource over the size limit is refused") func aWebResourceOverTheSizeLimitIsRefused() throws {
    let shop = try ScratchShop()
    let before = shop.content
    let page = "\(shop.acme)/webresources/acm_/film.mp4"
    _ = try Command.run("/usr/bin/truncate", ["-s", "70M", page])
    let result = try shop.solution("install", shop.acme)
    #expect(result.status == 2 && result.errors.contains("\(page):1:1: error: the file has 73400320 bytes"))
    #expect(shop.content == before)
  }

  @Test("Uninstall tells components from data, and can leave the data")
  func uninstallTellsComponentsFromData() throws {
    let shop = try ScratchShop()
    let before = shop.content
    #expect(try shop.solution("install", shop.acme).status == 0)
    #expect(try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme").status == 0)
    let planned = try JSONValue.read(
      try shop.solution("uninstall", "Acme", "--data", "keep", "--dry-run", json: true).output)
    #expect(planned["outcome"] == "planned" && planned["data"] == "keep" && planned["left"] == "Acme_data")
    func count(_ key: String) -> [Int] {
      planned[key]?.asList?.map { $0["rows"]?.asList?.count ?? -1 } ?? []
    }
    #expect(count("components") == [0, 0, 0, 2, 2] && count("removed") == [0, 0, 0, 2, 2])
    #expect(count("dataRows") == [1, 2, 2, 0, 0])
    #expect(planned["claims"]?.asList?.compactMap { $0["basis"]?.asText }.contains("inferred") == true)

    let kept = try shop.solution("uninstall", "Acme", "--data", "keep")
    #expect(kept.status == 0 && kept.errors == "")
    #expect(
      kept.output.contains("= provider  Acme\n")
        && kept.output.contains("- channel capability  Acme_cobrowse\n"))
    #expect(kept.output.contains("Uninstalled. 5 rows of data stay, as in the product, in "))
    #expect(try Program.run("check", shop.org).output.contains("[data-left-behind]"))

    let listed = try JSONValue.read(try shop.solution("list", json: true).output)
    #expect(listed["solutions"]?.asList?.map { $0["leftBy"] } == ["Acme"])
    let again = try shop.solution("install", shop.acme)
    #expect(
      again.status == 0 && again.output.contains("Acme 1.0.0.0 over the 5 rows that Acme left for Shop"))
    #expect(again.output.contains("Installed in "))
    #expect(try !Program.run("check", shop.org).output.contains("["))
    #expect(try shop.solution("uninstall", "Acme", "--data", "keep").status == 0)
    try shop.edit("acme/solution.yaml") { $0.replacingOccurrences(of: "AcmeCobrowse", with: "AcmeSurfing") }
    let conflicting = try shop.solution("install", shop.acme)
    #expect(conflicting.status == 1 && conflicting.errors.contains("otherwise uninstall Acme_data first."))

    let alone = try shop.solution("uninstall", "Acme_data", "--data", "keep")
    #expect(alone.status == 1 && alone.errors.hasPrefix("error: Acme_data is data alone"))
    let removed = try shop.solution("uninstall", "Acme_data", "--reset-widgets")
    #expect(removed.status == 0 && removed.output.contains("Its data is deleted too"))
    #expect(shop.content == before)
  }

  @Test("An unmanaged solution leaves its components and files too, and says so")
  func anUnmanagedSolutionLeavesItsComponents() throws {
    let shop = try ScratchShop()
    try shop.edit("acme/solution.yaml") { "managed: false\n" + $0 }
    let shown = try Program.run("solution", "show", shop.acme)
    #expect(shown.output.contains(" · unmanaged"))
    #expect(try shop.solution("install", shop.acme).status == 0)
    let planned = try shop.solution("uninstall", "Acme", "--dry-run")
    #expect(
      planned.output.contains(
        "Components: stay in the product unless somebody deletes them, as the solution is unmanaged  documented\n"
          + "That these rows are components follows from the columns of their tables (inferred).\n"
          + "- channel capability  Acme_cobrowse\n"))
    let kept = try shop.solution("uninstall", "Acme", "--data", "keep")
    #expect(kept.status == 0 && kept.errors == "")
    #expect(kept.output.contains("= channel capability  Acme_cobrowse\n"))
    #expect(kept.output.contains("Uninstalled. 9 rows stay, as in the product, in "))
    #expect(shop.content.keys.contains { $0.hasSuffix("solutions/acme/webresources/acm_/cobrowse.html") })
    let document = try JSONValue.read(
      try shop.solution("uninstall", "Acme_rest", "--dry-run", json: true).output)
    #expect(document["managed"] == .flag(false) && document["outcome"] == "planned")
    #expect(try shop.solution("uninstall", "Acme_rest").status == 0)

    #expect(try shop.solution("install", shop.acme).status == 0)
    let alone = try shop.solution("uninstall", "Acme", "--data", "remove-alone")
    #expect(alone.status == 0 && alone.output.contains("- provider  Acme\n"))
    #expect(alone.output.contains("= channel capability  Acme_cobrowse\n"))
    #expect(alone.output.contains("Uninstalled. 4 rows stay, as in the product, in "))
    let found = try Program.run("check", shop.org).output
    #expect(found.contains("[capability-without-provider]") && found.contains("[data-left-behind]"))
  }

  @Test("Install and uninstall restore the same bytes") func installAndUninstallRestoreTheSameBytes() throws {
    let shop = try ScratchShop()
    let before = shop.content
    #expect(try shop.solution("install", shop.acme).status == 0)
    #expect(try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme").status == 0)
    #expect(try Program.run("dispatch", shop.org, "/acm-browse").status == 0)
    let refused = try shop.solution("uninstall", "Acme")
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("error: the chat widget Web support has Acme chosen for Co-browse\n"))
    #expect(refused.output.contains("Still refers to it\n"))
    let removed = try shop.solution("uninstall", "acme", "--reset-widgets")
    #expect(removed.status == 0 && removed.errors == "")
    #expect(removed.output.contains("Uninstalled. Checked again: nothing refers to it any more.\n"))
    #expect(shop.content == before)
  }

  @Test("A dry run changes nothing") func aDryRunChangesNothing() throws {
    let shop = try ScratchShop()
    let before = shop.content
    let result = try shop.solution("install", shop.acme, "--dry-run")
    #expect(result.status == 0 && result.output.contains("+ provider  Acme"))
    #expect(shop.content == before)
    #expect(try shop.solution("install", shop.acme).status == 0)
    let installed = shop.content
    #expect(try shop.solution("uninstall", "Acme", "--dry-run").status == 0)
    #expect(shop.content == installed)
  }

  @Test("A conflict is refused with a reason and a hint")
  func aConflictIsRefusedWithAReasonAndAHint() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", "TailspinAssist").status == 0)
    let before = shop.content
    try shop.edit("acme/solution.yaml") { $0.replacingOccurrences(of: "/acm-browse", with: "/Browse") }
    let result = try shop.solution("install", shop.acme)
    #expect(result.status == 1)
    #expect(
      result.errors == """
        error: the slash command /Browse of AcmeCobrowse en-US is taken by TailspinCobrowse en-US of TailspinAssist
        hint: Give one of the two another slash command, or uninstall TailspinAssist first.

        """)
    #expect(shop.content == before)
    let document = try JSONValue.read(try shop.solution("install", shop.acme, json: true).output)
    #expect(document["schema"] == "agent-console.solution-install/1")
    #expect(document["outcome"] == "refused")
    #expect(document["conflicts"]?.asList?.map { $0["rule"] } == ["slash-command-taken"])
  }

  @Test("An older version needs --force") func anOlderVersionNeedsForce() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    try shop.edit("acme/solution.yaml") { $0.replacingOccurrences(of: "1.0.0.0", with: "0.9") }
    let refused = try shop.solution("install", shop.acme)
    #expect(refused.status == 1 && refused.errors.contains("version 0.9.0.0 is older than 1.0.0.0"))
    let forced = try shop.solution("install", shop.acme, "--force")
    #expect(forced.status == 0 && forced.output.contains("Downgraded in"))
    let list = try JSONValue.read(try shop.solution("list", json: true).output)
    #expect(list["solutions"]?.asList?.map { $0["version"] } == ["0.9.0.0"])
  }

  @Test("An upgrade lists every file") func anUpgradeListsEveryFile() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    #expect(
      try shop.solution("install", shop.acme).output.contains("\n= file  7 as before\n\nReinstalled in "))
    // Files that a person added are removed with the previous version, and listed.
    try shop.write("mine", to: "shop/solutions/acme/mine.txt")
    try shop.edit("acme/solution.yaml") { $0.replacingOccurrences(of: "1.0.0.0", with: "1.1") }
    try shop.write("new", to: "acme/webresources/acm_/new.js")
    let planned = try shop.solution("install", shop.acme, "--dry-run").output
    #expect(
      planned.hasSuffix(
        """
        + file  webresources/acm_/new.js
        ~ file  solution.yaml
        - file  mine.txt
        = file  6 as before


        """), "\(planned)")
    let json = try JSONValue.read(try shop.solution("install", shop.acme, json: true).output)
    #expect(json["files"] == 8 && json["fileChanges"]?["removed"] == ["mine.txt"])
  }

  @Test("list shows what is installed") func listShowsWhatIsInstalled() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("list").output == "Shop\n\nNo solution is installed.\n")
    #expect(
      try Program.run("solution", "list", "--org", "contoso").output == """
        Contoso Support

        Solution              Version  Publisher  Providers  Rows  Folder
        FabrikamRemoteAssist  1.2.0.0  Fabrikam   Fabrikam     17  solutions/fabrikamremoteassist

        """)
  }

  @Test("JSON describes what was done") func jsonDescribesWhatWasDone() throws {
    let shop = try ScratchShop()
    let install = try JSONValue.read(try shop.solution("install", shop.acme, json: true).output)
    #expect(install["outcome"] == "installed" && install["replaced"] == .null && install["files"] == 7)
    #expect(install["changes"]?.asList?.first?["table"] == "msdyn_provider")
    #expect(install["folder"] == .text("\(shop.org)/solutions/acme"))
    let again = try JSONValue.read(try shop.solution("install", shop.acme, json: true).output)
    #expect(again["outcome"] == "upgraded" && again["changes"]?.asList?.first?["kept"] == 1)
    let removal = try JSONValue.read(try shop.solution("uninstall", "Acme", json: true).output)
    #expect(removal["schema"] == "agent-console.solution-uninstall/1")
    #expect(removal["outcome"] == "uninstalled" && removal["references"] == [])
    #expect(removal["proof"]?["solutions"] == 0)
  }

  @Test("A sample is read-only, with a hint on how to proceed") func aSampleIsReadOnly() throws {
    let result = try Program.run("solution", "install", "TailspinAssist", "--org", "contoso")
    #expect(result.status == 2)
    #expect(
      result.errors == """
        contoso:1:1: error: `contoso` is a built-in sample, which cannot be changed [not-written]
        hint: make an organization of your own: `agent-console new org NAME`

        """)
    #expect(
      try Program.run("solution", "install", "WideWorldSupport", "--org", "contoso", "--dry-run").status == 0)
    #expect(try Program.run("solution", "uninstall", "FabrikamRemoteAssist", "--org", "contoso").status == 2)
  }

  @Test("Unknown names are answered with the known ones") func unknownNamesAreAnsweredWithTheKnownOnes()
    throws
  {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    let result = try shop.solution("uninstall", "Acne")
    #expect(result.status == 5)
    #expect(
      result.errors == "error: Shop has no solution “Acne”\nhint: did you mean `Acme`? (there are: Acme)\n")
    #expect(try shop.solution("install", "TailspinAsist").status == 2)
    #expect(try shop.solution("install", "/no/such/folder").status == 2)
    #expect(try shop.solution("install", shop.org).status == 2)
    #expect(try Program.run("solution", "list", "--org", shop.acme).status == 2)
    #expect(try Program.run("solution", "list", "--org", "/no/such").status == 2)
  }

  @Test(
    "Incomplete command lines are usage errors",
    arguments: [
      ["solution", "install"], ["solution", "list", "x"], ["solution", "uninstall", "--org", "x"],
    ])
  func incompleteCommandLinesAreUsageErrors(arguments: [String]) throws {
    #expect(try Command.run(Program.path, arguments).status == 64)
  }

  @Test(
    "The help of each command has an example",
    arguments: [
      "solution", "solution list", "solution install", "solution uninstall", "widget", "widget list",
      "widget set",
      "new", "new solution", "new org", "new scenario",
    ])
  func theHelpOfEachCommandHasAnExample(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let help = try Command.run(Program.path, words + ["--help"]).output
    #expect(help.contains("Example") && help.contains("agent-console \(words[0]) "))
  }

  @Test("check finds what a broken removal leaves behind")
  func checkFindsWhatABrokenRemovalLeavesBehind() throws {
    let shop = try ScratchShop()
    #expect(try shop.solution("install", shop.acme).status == 0)
    #expect(try Program.run("widget", "set", shop.org, "Web support", "--co-browse", "Acme").status == 0)
    try FileManager.default.removeItem(atPath: shop.org + "/solutions/acme/solution.yaml")
    let left = try Program.run("check", shop.org)
    #expect(left.status == 1 && left.output.contains("[folder-without-solution]"))
    try FileManager.default.removeItem(atPath: shop.org + "/solutions/acme")
    #expect(try Program.run("check", shop.org).output.contains("[widget-provider-not-installed]"))
    try shop.edit("shop/org.yaml") { $0.replacingOccurrences(of: "enabled: true", with: "enabled: false") }
    let off = try Program.run("check", shop.org)
    #expect(off.status == 0 && off.output.contains("[widget-provider-left-over]"))
  }
}
