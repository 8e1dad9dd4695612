import Foundation
import Notations
import Testing

/// Packages in the shapes in which they come, as the commands read them.
@Suite("Commands and real shapes") struct RealShapeCommandTests {
  private static let organization = "name: shop\nlanguages: [fr-FR]\nchatWidgets: [{name: Web}]\n"

  private func lastLine(_ result: Command.Result) -> Substring? { result.output.split(separator: "\n").last }

  // MARK: Languages

  private func data(_ label: String) throws -> [UInt8] {
    let rows = """
      <entities><entity name="msdyn_conversationaction"><records>
      <record id="6f1c0f0e-2d0c-4a53-9d5b-012345678900">
      <field name="msdyn_name" value="FabAction" /><field name="msdyn_order" value="1" />
      <field name="msdyn_eventname" value="100000001" /><field name="msdyn_eventparameter" value="Hi" />
      </record></records></entity><entity name="msdyn_conversationactionlocale"><records>
      <record id="6f1c0f0e-2d0c-4a53-9d5b-012345678901"><field name="msdyn_label" value="\(label)" />
      <field name="msdyn_tooltip" value="T" /><field name="msdyn_locale_picklist" value="1033" />
      <field name="msdyn_conversationaction" value="6f1c0f0e-2d0c-4a53-9d5b-012345678900"
       lookupentity="msdyn_conversationaction" /></record></records></entity></entities>
      """
    return try ZipArchive.write([ZipEntry(path: "data.xml", bytes: Array(rows.utf8))])
  }

  /// A package with a default, a French and a German data file.
  private func languages(in folder: ScratchFolder) throws -> String {
    let config = """
      <configdatastorage crmmigdataimportfile="standard.zip"><solutions /><cmtdatafiles>
      <cmtdatafile filename="fr.zip" lcid="1036" /><cmtdatafile filename="de.zip" lcid="1031" />
      </cmtdatafiles></configdatastorage>
      """
    let entries = [
      ZipEntry(path: "ImportConfig.xml", bytes: Array(config.utf8)),
      ZipEntry(path: "standard.zip", bytes: try data("Look")),
      ZipEntry(path: "fr.zip", bytes: try data("Voir")), ZipEntry(path: "de.zip", bytes: try data("Sehen")),
    ]
    let path = "\(folder.path)/fab.zip"
    try Data(ZipArchive.write(entries)).write(to: URL(filePath: path))
    return path
  }

  @Test(
    "--language chooses the data, and the choice is said",
    arguments: [
      (nil, "Look", "`standard.zip` is read; the others are not: `fr.zip`, `de.zip`"),
      ("fr-FR", "Voir", "`fr.zip` is read for fr-FR; the others are not: `standard.zip`, `de.zip`"),
      ("it-IT", "Look", "`standard.zip` is read, because none is for it-IT; the others are not"),
    ])
  func languageChoosesTheData(language: String?, label: String, note: String) throws {
    let folder = try ScratchFolder(["readme.txt": ""])
    let package = try languages(in: folder)
    let option = language.map { ["--language", $0] } ?? []
    let buttons = try Command.run(Program.path, ["buttons", package] + option)
    #expect(buttons.errors.contains(note), "\(buttons.errors)")
    let check = try Command.run(Program.path, ["check", package] + option)
    #expect(check.output.contains(note), "\(check.output)")
    let shown = try Command.run(Program.path, ["solution", "show", package] + option)
    #expect(shown.output.contains(label) && shown.errors.contains(note), "\(shown.output)\(shown.errors)")
  }

  @Test("An unknown language is told") func unknownLanguage() throws {
    let result = try Program.run("check", "contoso", "--language", "fr")
    #expect(result.status == 5 && result.errors.contains("there is no language “fr”"))
    #expect(result.errors.contains("did you mean `fr-FR`?"))
  }

  @Test("An installed package is read in the organization's language") func installedLanguage() throws {
    let folder = try ScratchFolder(["shop/org.yaml": Self.organization])
    let package = try languages(in: folder)
    let result = try Program.run("solution", "install", package, "--org", "\(folder.path)/shop")
    #expect(result.status == 0 && result.errors.contains("`fr.zip` is read for fr-FR"), "\(result.errors)")
    let check = try Program.run("check", "\(folder.path)/shop")
    #expect(check.output.contains("`fr.zip` is read for fr-FR"), "\(check.output)")
  }

  // MARK: Repositories

  private func repository(_ names: [String]) -> [String: String] {
    var files = [
      "publishers/fab/publisher.yml": "Publisher: {UniqueName: fab, CustomizationPrefix: fab}\n"
    ]
    for (index, name) in names.enumerated() {
      let id = "6f1c0f0e-2d0c-4a53-9d5b-01234567890\(index)"
      files["solutions/\(name)/solution.yml"] = """
        ImportExportXml:
          SolutionManifest: {UniqueName: \(name), Version: 1.0.0.0, Publisher: {UniqueName: fab}}
        """
      files["solutions/\(name)/solutioncomponents.yml"] = """
        SolutionComponents:
          Component:
          - '@path': /msdyn_conversationactions/\(id)
          - '@path': /webresources/\(id)
        """
      files["msdyn_conversationactions/\(id)/msdyn_conversationaction.yml"] = """
        msdyn_conversationaction:
          '@msdyn_conversationactionid': \(id)
          msdyn_name: \(name)Action
          msdyn_order: 1
          msdyn_eventname: 100000001
          msdyn_eventparameter: Hi
        """
      files["webresources/\(id)/webresource.yml"] =
        "WebResource: {Name: fab_/\(name).html, FileName: /WebResources/fab_\(name)\(id)}\n"
      files["webresources/\(id)/fab_\(name)\(id).html"] = "<!DOCTYPE html><p>"
    }
    return files
  }

  @Test("Each solution of a repository is checked; what needs one lists them") func repositories() throws {
    let folder = try ScratchFolder(
      Dictionary(
        uniqueKeysWithValues: repository(["Litware", "Proseware"]).map { ("repo/" + $0.key, $0.value) }))
    let repo = "\(folder.path)/repo"
    let checked = try Program.run("check", repo)
    #expect(lastLine(checked) == "checked 2 packages", "\(checked.output)")
    for name in ["Litware", "Proseware"] {
      #expect(
        checked.output.components(separatedBy: "`\(name)Action` has no locale row").count == 2,
        "\(checked.output)")
    }
    let buttons = try Program.run("buttons", repo)
    #expect(
      buttons.status == 2 && buttons.errors.contains("this folder holds 2 packages"), "\(buttons.errors)")
    #expect(buttons.errors.contains("\(repo)/solutions/Litware, \(repo)/solutions/Proseware"))
    let shown = try Program.run("solution", "show", "\(repo)/solutions/Litware")
    #expect(shown.status == 0 && shown.output.contains("fab_/Litware.html"), "\(shown.errors)")
    #expect(!shown.output.contains("Proseware"), "\(shown.output)")
    let shop = "\(folder.path)/shop"
    try FileManager.default.createDirectory(atPath: shop, withIntermediateDirectories: true)
    try Self.organization.write(toFile: "\(shop)/org.yaml", atomically: true, encoding: .utf8)
    let installed = try Program.run("solution", "install", "\(repo)/solutions/Litware", "--org", shop)
    #expect(installed.status == 0, "\(installed.errors)")
    #expect(try Program.run("solution", "list", "--org", shop).output.contains("Litware"))
    let one = try Program.run("check", "\(repo)/solutions/Proseware")
    #expect(lastLine(one) == "checked 1 package" && !one.output.contains("Litware"), "\(one.output)")
  }

  @Test("A repository under solutions names its web resources as the records do") func installedRepository()
    throws
  {
    let files = repository(["Litware"]).map { ("shop/solutions/litware/" + $0.key, $0.value) }
    let folder = try ScratchFolder(
      Dictionary(uniqueKeysWithValues: files + [("shop/org.yaml", Self.organization)]))
    let exported = try Program.run(
      "solution", "export", "Litware", "--org", "\(folder.path)/shop", "--to", "yaml", "--output",
      "\(folder.path)/out/")
    #expect(exported.status == 0, "\(exported.errors)")
    let resources = FileManager.default.subpaths(atPath: "\(folder.path)/out/webresources") ?? []
    #expect(resources.filter { $0.contains(".") } == ["fab_/Litware.html"], "\(resources)")
  }

  // MARK: Links

  @Test("Packages that link to each other are checked once each") func linkedPackages() throws {
    let names = ["a", "b", "c", "d", "e"]
    var files: [String: String] = [:]
    for (index, name) in names.enumerated() {
      for (path, text) in repository([name]) where path.hasPrefix("msdyn_") {
        files["\(name)/src/\(path)"] = text.replacingOccurrences(of: "567890\(0)", with: "567890\(index)")
      }
      files["\(name)/src/solution.xml"] = """
        <ImportExportXml><SolutionManifest><UniqueName>\(name)</UniqueName><Version>1.0</Version>\
        </SolutionManifest></ImportExportXml>
        """
      files["\(name)/readme.txt"] = ""
    }
    let folder = try ScratchFolder(files)
    for name in names {
      for other in names where other != name {
        for place in ["\(name)/\(other)", "\(name)/src/\(other)"] {
          try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/\(place)", withDestinationPath: "\(folder.path)/\(other)")
        }
      }
    }
    let result = try Program.run("check", folder.path)
    #expect(lastLine(result) == "checked 5 packages", "\(result.output.suffix(2000))")
  }

  // MARK: Installing

  @Test("An install says what check would call an error, and installs") func installWithErrors() throws {
    let folder = try ScratchFolder([
      "shop/org.yaml": Self.organization, "fab/solution.yaml": Defects.unlabelled,
    ])
    let result = try Program.run("solution", "install", "\(folder.path)/fab", "--org", "\(folder.path)/shop")
    #expect(result.status == 0 && result.output.contains("Installed"), "\(result.output)\(result.errors)")
    #expect(
      result.errors.contains("the conversation action `FabSurvey` has no locale row"), "\(result.errors)")
    #expect(result.errors.contains("note: the package has 1 error; it is installed all the same"))
    #expect(result.errors.contains("hint: `agent-console check \(folder.path)/fab` lists everything"))
  }
}
