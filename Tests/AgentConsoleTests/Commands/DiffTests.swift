import Notations
import Testing

@Suite("diff")
struct DiffTests {
  @Test("The exit code says whether there is a difference, and the output says nothing else")
  func exitCodes() throws {
    let equal = try Program.run("diff", "contoso", "contoso")
    #expect(equal.status == 0)
    #expect(equal.output == "contoso → contoso\nno difference\n")
    #expect(equal.errors == "")
    let different = try Program.run("diff", "contoso", "northwind")
    #expect(different.status == 1)
    #expect(different.errors == "")
    let unreadable = try Program.run("diff", "contoso", "nowhere")
    #expect(unreadable.status == 2)
    #expect(unreadable.output == "")
    #expect(unreadable.errors.contains("nowhere"))
    #expect(try Program.run("diff", "contoso").status == 64)
    #expect(try Program.run("diff", "contoso", "contoso", "--json", "--markdown").status == 64)
  }

  @Test("A solution and the packages that it is exported as have no difference")
  func formats() throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    for (form, output) in [("yaml", "solution.zip"), ("configuration-migration", "data.zip")] {
      let written = try Program.run(
        "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", form, "--output",
        "\(folder.path)/\(output)")
      #expect(written.status == 0, "\(written.errors)")
    }
    let (left, right) = ("\(folder.path)/solution.zip", "\(folder.path)/data.zip")
    let document = try Program.json("diff", left, right, "--json")
    #expect(document["records"] == .list([]))
    #expect(document["buttons"] == .list([]))
  }
}
