import Foundation
import Notations
import Testing

@Suite("new")
struct NewTests {
  @Test("New organizations and solutions pass check and test")
  func newOrganizationsAndSolutionsPassCheckAndTest() throws {
    let shop = try ScratchShop()
    #expect(try Program.run("new", "scenario", "A first look", "--in", shop.org).status == 0)
    #expect(try Program.run("new", "scenario", "A second look", "--in", shop.acme).status == 0)
    #expect(try Program.run("new", "scenario", "Elsewhere", "--in", shop.path).status == 0)
    for path in [shop.org, shop.acme, shop.path + "/scenarios"] {
      let check = try Program.run("check", path, "--strict")
      #expect(check.status == 0 && !check.output.contains("note:"), "\(check.output)")
      let test = try Program.run("test", path)
      #expect(test.status == 0, "\(test.output)")
    }
    #expect(try shop.solution("install", shop.acme).status == 0)
    #expect(try Program.run("check", shop.org, "--strict").status == 0)
    #expect(try Program.run("test", shop.org).status == 0)
  }

  @Test("A new scenario goes into the scenarios folder if --in names it")
  func aNewScenarioGoesIntoTheNamedFolder() throws {
    let shop = try ScratchShop()
    let made = try Program.run("new", "scenario", "A look", "--in", "\(shop.org)/scenarios")
    #expect(made.output.hasPrefix("\(shop.org)/scenarios/a-look.feature\n"))
    #expect(try Program.run("test", shop.org).status == 0)
  }

  @Test("An organization named Scenarios has a scenarios folder of its own")
  func anOrganizationNamedScenarios() throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    #expect(try Program.run("new", "org", "Scenarios", "--in", folder.path).status == 0)
    let made = try Program.run("new", "scenario", "A look", "--in", "\(folder.path)/scenarios")
    #expect(made.output.hasPrefix("\(folder.path)/scenarios/scenarios/a-look.feature\n"))
  }

  @Test("An error names the path that could not be created")
  func anErrorNamesThePathThatCouldNotBeCreated() throws {
    let made = try Program.run("new", "org", "Shop", "--in", "/proc")
    #expect(made.status == 2 && made.errors.hasPrefix("/proc/shop:1:1: error: "))
  }

  @Test(
    "Unusual but valid names work",
    arguments: ["Tailwind & Söhne's Café", "x", "mscrm", "Off", "true", "NO"])
  func unusualButValidNamesWork(name: String) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    for kind in ["org", "solution"] {
      let made = try Program.run("new", kind, name, "--in", folder.path + "/" + kind, "--json")
      #expect(made.status == 0)
      let path = try #require(try JSONValue.read(made.output)["path"]?.asText)
      let check = try Program.run("check", path, "--strict")
      #expect(check.status == 0 && !check.output.contains("note:"), "\(check.output)")
      let test = try Program.run("test", path)
      #expect(test.status == 0, "\(test.output)")
    }
  }

  @Test("The derived names are printed") func theDerivedNamesArePrinted() throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let result = try Program.run("new", "solution", " acme  assist", "--in", folder.path)
    #expect(
      result.output == """
        \(folder.path)/acmeassist
          solution.yaml
          .solution.schema.json
          webresources/acm_/cobrowse.html
          webresources/acm_/screenshare.html
          webresources/acm_/cobrowse.svg
          webresources/acm_/screenshare.svg
          scenarios/acme-assist.feature
        unique name AcmeAssist, prefix acm, provider acme assist

        agent-console check \(folder.path)/acmeassist
        agent-console open \(folder.path)/acmeassist

        """)
  }

  @Test("Nothing is overwritten") func nothingIsOverwritten() throws {
    let shop = try ScratchShop()
    let before = shop.content
    for arguments in [["org", "Shop"], ["solution", "Acme"], ["solution", "SHOP"]] {
      let result = try Command.run(Program.path, ["new"] + arguments + ["--in", shop.path])
      #expect(result.status == 2 && result.errors.contains("there is something of this name already"))
    }
    #expect(try Program.run("new", "scenario", "First chat", "--in", shop.org).status == 2)
    #expect(shop.content == before)
  }

  @Test("Invalid names are rejected", arguments: ["", "  ", "a/b", "..", "日本", "7up", "a\tb\u{1B}[1m"])
  func invalidNamesAreRejected(name: String) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let result = try Program.run("new", "org", name, "--in", folder.path)
    #expect(result.status == 64 && result.errors.hasPrefix("error: ") && !result.errors.contains("Usage"))
    #expect(!result.errors.contains("\u{1B}"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["readme.txt"])
  }
}
