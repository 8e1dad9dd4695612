import Notations
import Testing

@Suite("check --publish")
struct PublishTests {
  private func folder(privacyPolicy: String) throws -> ScratchFolder {
    try ScratchFolder([
      "s/solution.yaml":
        "solution: Fabrikam\npublisher: {name: Fabrikam, prefix: fab, privacyPolicy: \"\(privacyPolicy)\"}\n"
    ])
  }

  @Test("It lists what a publisher must still do, with links")
  func duties() throws {
    let folder = try folder(privacyPolicy: "https://fabrikam.example/privacy")
    let output = try Program.run("check", "\(folder.path)/s", "--publish").output
    #expect(output.contains("note: before `Fabrikam` is published, have the solution certified"))
    #expect(output.contains("https://aka.ms/bizappsisvweb"))
    #expect(!(try Program.run("check", "\(folder.path)/s").output).contains("is published"))
    let document = try Program.json("check", "\(folder.path)/s", "--publish", "--json")
    let found = try #require(document["diagnostics"]?.asList).filter {
      $0["rule"]?.asText?.hasPrefix("publish-") == true
    }
    #expect(found.count == 10)
    #expect(found.allSatisfy { $0["basis"] == "documented" })
    // The address is one that only examples use.
    let warned = found.filter { $0["severity"] != "note" }
    #expect(warned.map { $0["rule"] } == ["publish-privacy-policy"])
    #expect(warned.map { $0["severity"] } == ["warning"])
  }

  @Test("Without an address of a privacy policy it fails")
  func privacyPolicy() throws {
    let folder = try folder(privacyPolicy: "ftp:nothing")
    #expect(try Program.run("check", "\(folder.path)/s").status == 0)
    let result = try Program.run("check", "\(folder.path)/s", "--publish")
    #expect(result.status == 1)
    #expect(result.output.contains("error: `ftp:nothing` is not the address of a privacy policy"))
  }
}
