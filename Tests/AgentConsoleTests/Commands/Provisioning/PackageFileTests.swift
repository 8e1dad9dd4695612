import Foundation
import Notations
import Testing

/// Package files: how they are recognized, how their copies are named, where an export is written.
@Suite("Package files")
struct PackageFileTests {
  @Test("Installing copies a package of real records as it is; uninstalling leaves nothing")
  func installCopiesAndUninstallLeavesNothing() throws {
    let shop = try ScratchShop()
    let before = shop.content
    let package = shop.path + "/fab.zip"
    let exported = try Program.run(
      "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", "configuration-migration",
      "--output", package, "--rows-only")
    #expect(exported.status == 0)
    #expect(try shop.solution("install", package).status == 0)
    let copy = FileManager.default.contents(atPath: shop.org + "/solutions/fab/fab.zip")
    #expect(copy != nil && copy == FileManager.default.contents(atPath: package))
    #expect(
      try Program.run("widget", "set", shop.org, "Web support", "--screen-sharing", "Fabrikam").status == 0)
    let again = try JSONValue.read(try shop.solution("install", package, json: true).output)
    #expect(again["outcome"] == "upgraded")
    #expect(again["changes"]?.asList?.allSatisfy { $0["added"] == [] && $0["changed"] == [] } == true)
    #expect(try shop.solution("install", "FabrikamRemoteAssist").status == 1)
    #expect(try shop.solution("uninstall", "fab", "--reset-widgets").status == 0)
    #expect(shop.content == before)
  }

  @Test("A package with a name is copied into a folder of that name")
  func aNamedPackageIsCopiedIntoItsFolder() throws {
    let shop = try ScratchShop()
    let package = shop.path + "/fab.zip"
    let exported = try Program.run(
      "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", "configuration-migration",
      "--output", package)
    #expect(exported.status == 0)
    let done = try JSONValue.read(try shop.solution("install", package, json: true).output)
    #expect(done["solution"] == "FabrikamRemoteAssist" && done["outcome"] == "installed")
    #expect(
      FileManager.default.fileExists(atPath: shop.org + "/solutions/fabrikamremoteassist/fab.zip"))
    let again = try JSONValue.read(try shop.solution("install", "FabrikamRemoteAssist", json: true).output)
    #expect(again["outcome"] == "upgraded", "The sample's own folder is the same solution.")
    #expect(again["changes"]?.asList?.allSatisfy { $0["added"] == [] && $0["changed"] == [] } == true)
    #expect(try shop.solution("uninstall", "FabrikamRemoteAssist").status == 0)
  }

  @Test("Installing something that is not a solution says what it is")
  func installingSomethingElseSaysWhatItIs() throws {
    let shop = try ScratchShop()
    let sample = try shop.solution("install", "contoso")
    #expect(sample.status == 2)
    #expect(
      sample.errors == """
        contoso:1:1: error: "contoso" is an organization, but a solution is needed [organization-for-solution]
        hint: name one of its solutions: FabrikamRemoteAssist

        """)
    let folder = try shop.solution("install", shop.org)
    #expect(folder.errors.contains("is an organization, but a solution is needed"))
    #expect(folder.errors.contains("hint: it has no solutions; name a solution's folder or file"))
    let unknown = try shop.solution("install", "TailspinAsist")
    #expect(unknown.errors.contains("[unknown-solution]\nhint: did you mean `TailspinAssist`?"))
  }

  @Test("A .zip file that is not an archive is reported as damaged", arguments: ["", "\u{1}PK", "name: x"])
  func aFileThatIsNotAnArchiveIsDamaged(content: String) throws {
    let shop = try ScratchShop()
    try shop.write(content, to: "broken.zip")
    let result = try shop.solution("install", shop.path + "/broken.zip")
    #expect(result.status == 2)
    #expect(result.errors.contains("[zip-damaged]\nhint: download or pack it again"))
  }

  @Test("Binary data is not a package") func binaryDataIsNotAPackage() throws {
    let shop = try ScratchShop()
    let path = shop.path + "/package.tgz"
    #expect(FileManager.default.createFile(atPath: path, contents: Data([0x1F, 0x8B, 0x08, 0x00, 0xFF])))
    for command in [["solution", "show", path], ["solution", "install", path, "--org", shop.org]] {
      let result = try Command.run(Program.path, command)
      #expect(
        result.status == 2 && result.errors.contains("not a package that can be read [unknown-package]"))
    }
  }

  @Test(
    "A package can have any file name",
    arguments: ["package", "package.xml", "solution.yaml", "it's.zip", "a.b.dat"])
  func aPackageCanHaveAnyFileName(name: String) throws {
    let shop = try ScratchShop()
    let before = shop.content
    for rowsOnly in [[], ["--rows-only"]] {
      let package = shop.path + "/" + name
      let export = ["solution", "export", "TailspinAssist", "--org", "northwind", "--output", package]
      #expect(
        try Command.run(Program.path, export + ["--to", "configuration-migration"] + rowsOnly).status == 0)
      #expect(try shop.solution("install", package).status == 0)
      #expect(try shop.solution("install", package).status == 0)
      let list = try JSONValue.read(try shop.solution("list", json: true).output)
      let solutions = list["solutions"]?.asList ?? []
      #expect(solutions.count == 1)
      #expect(try shop.solution("uninstall", solutions.first?["solution"]?.asText ?? "").status == 0)
      #expect(shop.content == before)
    }
  }

  @Test("A rows-only package in a folder keeps the folder's name") func aRowsOnlyPackageKeepsTheFoldersName()
    throws
  {
    let shop = try ScratchShop()
    let export = try Program.run(
      "solution", "export", "TailspinAssist", "--org", "northwind", "--to", "configuration-migration",
      "--rows-only", "--output", shop.path + "/it's + more/")
    #expect(export.status == 0)
    for _ in 1...2 { #expect(try shop.solution("install", shop.path + "/it's + more").status == 0) }
    let list = try JSONValue.read(try shop.solution("list", json: true).output)
    #expect(list["solutions"]?.asList?.map { $0["solution"] } == ["it's + more"])
  }

  @Test("An export can be written to a named pipe") func anExportCanBeWrittenToANamedPipe() throws {
    let shop = try ScratchShop()
    let pipe = shop.path + "/pipe"
    let script = """
      mkfifo '\(pipe)'; cat '\(pipe)' > '\(shop.path)/read' &
      '\(Program.path)' solution export FabrikamRemoteAssist --org contoso --to yaml --output '\(pipe)'
      wait; test -p '\(pipe)'
      """
    #expect(try Command.run("/bin/sh", ["-c", script]).status == 0)
    let read = FileManager.default.contents(atPath: shop.path + "/read")
    let text = try Program.run(
      "solution", "export", "FabrikamRemoteAssist", "--org", "contoso", "--to", "yaml")
    #expect(read.map { String(decoding: $0, as: UTF8.self) } == text.output)
  }
}
