import Diagnostics
import Notations
import RecordFormats
import Records
import TestSupport
import Testing

/// Shapes in which packages come from the field.
@Suite struct RealShapeTests {
  private func data(label: String) -> String {
    """
    <entities><entity name="msdyn_conversationactionlocale"><records><record id="\(id(20))">
    <field name="msdyn_label" value="\(label)" /><field name="msdyn_tooltip" value="T" />
    <field name="msdyn_locale_picklist" value="1033" /></record></records></entity></entities>
    """
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func zip(_ files: [String: String]) throws -> [UInt8] {
    try ZipArchive.write(
      files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: bytes($0.value)) })
  }

  /// A Package Deployer package with data in two languages.
  private func languages(default standard: String) throws -> [String: [UInt8]] {
    [
      "Pkg/ImportConfig.xml": bytes(
        """
        <configdatastorage crmmigdataimportfile="\(standard)"><solutions />
        <cmtdatafiles><cmtdatafile filename="fr.zip" lcid="1036" /><cmtdatafile filename="en.zip" lcid="1033" />
        </cmtdatafiles></configdatastorage>
        """),
      "Pkg/en.zip": try zip(["data.xml": data(label: "Look")]),
      "Pkg/fr.zip": try zip(["data.xml": data(label: "Voir")]),
    ]
  }

  // MARK: Package Deployer

  @Test(
    "Of the data for several languages one is read and the others are named",
    arguments: [("", "Look", "fr.zip"), ("EN.zip", "Look", "fr.zip"), ("fr.zip", "Voir", "en.zip")])
  func ofTheDataForSeveralLanguagesOneIsRead(standard: String, label: String, other: String) throws {
    let reading = Read.package(try languages(default: standard))
    #expect(reading.value?.solution.conversationActionLocales.map(\.label) == [label])
    let note = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1 && note.severity == .note && note.place.line == 2)
    guard case .otherLanguages(_, let others, _)? = note.fault.asPackageFault else {
      Issue.record("\(note)")
      return
    }
    #expect(others == [other])
  }

  @Test("Data for another language must be there too") func dataForAnotherLanguageMustBeThereToo() throws {
    var files = try languages(default: "")
    files["Pkg/fr.zip"] = nil
    #expect(Read.package(files).diagnostics.map(\.rule).contains("missing-file"))
    #expect(Read.package(files).value == nil)
  }

  @Test("A solution in it may be a cabinet") func aSolutionInItMayBeACabinet() throws {
    let cabinet = Cabinet.stored(SolutionFiles.packed.map { ($0.key, bytes($0.value)) })
    let config = """
      <configdatastorage><solutions><configsolutionfile solutionpackagefilename="fab.cab" /></solutions>
      </configdatastorage>
      """
    let package = ["Pkg/ImportConfig.xml": bytes(config), "Pkg/fab.cab": cabinet]
    #expect(Read.package(package).value?.solution.uniqueName == "FabAssist")
    // AppSource's archive around it.
    let inner = try ZipArchive.write(
      package.map { ZipEntry(path: $0.key, bytes: $0.value) } + [
        ZipEntry(path: "[Content_Types].xml", bytes: bytes("<Types />"))
      ])
    let outer = [
      "input.xml": bytes("<PvsPackageData><PackageFile>package.zip</PackageFile></PvsPackageData>"),
      "package.zip": inner, "[Content_Types].xml": bytes("<Types />"), "logo.png": [1, 2, 3],
    ]
    #expect(Read.package(outer).value?.format == .packageDeployer)
  }

  // MARK: Encodings

  @Test("Every format is read in UTF-16", arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func everyFormatIsReadInUTF16(encoding: TextEncoding) throws {
    let json = #"{"value":[{"msdyn_providerid":"\#(id(1))","msdyn_name":"Fab"}]}"#
    let forms: [[String: String]] = [
      ["a.json": json], ["solution.yaml": "solution: S\nproviders: [{name: Fab}]"], SolutionFiles.packed,
      GitFiles.all,
    ]
    for files in forms {
      let reading = Read.package(files.mapValues { encoding.bytes(of: bytes($0)) })
      #expect(reading.value?.solution.providers.map(\.name) == ["Fab"])
    }
  }

  @Test("A file in broken UTF-16 among others is named") func aFileInBrokenUTF16AmongOthersIsNamed() {
    let broken = TextEncoding.utf16LittleEndian.bytes(of: bytes(#"{"msdyn_name":"A"}"#)) + [0]
    let good = bytes(#"{"value":[{"msdyn_providerid":"\#(id(1))","msdyn_name":"Fab"}]}"#)
    let reading = Read.package(["a.json": broken, "b.json": good])
    #expect(reading.value == nil)
    #expect(reading.diagnostics.map(\.place.file) == ["fab.zip/a.json"])
  }

  // MARK: Web resources

  @Test(
    "A web resource's file is found under its names",
    arguments: [
      ("cobrowse.html.data.xml", "cobrowse.html"), ("cobrowse.data.xml", "cobrowse.html"),
      ("cobrowse.html.data.xml", "cobrowse"), ("cobrowse.html.data.xml", "fab_cobrowsehtml"),
      ("x.data.xml", "cobrowse.html"), ("cobrowse.data.xml", "cobrowse.htm"),
    ])
  func aWebResourcesFileIsFoundUnderItsNames(description: String, file: String) throws {
    let reading = Read.package([
      "Other/Solution.xml": SolutionFiles.manifest,
      "msdyn_providers/a/msdyn_provider.xml":
        "<msdyn_provider msdyn_providerid=\"\(id(1))\"><msdyn_name>Fab</msdyn_name></msdyn_provider>",
      "WebResources/fab_/\(description)": """
      <WebResource><Name>fab_/cobrowse.html</Name><FileName>/WebResources/fab_cobrowsehtml</FileName></WebResource>
      """,
      "WebResources/fab_/\(file)": "<!DOCTYPE html>", "WebResources/fab_/eye.svg": "<svg/>",
    ])
    #expect(reading.diagnostics == [])
    let found = try #require(reading.value?.webResources.first { $0.name == "fab_/cobrowse.html" })
    #expect(found.file == "fab.zip/WebResources/fab_/\(file)")
  }

  @Test("The file of another web resource is not taken for it")
  func theFileOfAnotherWebResourceIsNotTakenForIt() {
    let reading = Read.package([
      "Other/Solution.xml": SolutionFiles.manifest,
      "msdyn_providers/a/msdyn_provider.xml":
        "<msdyn_provider msdyn_providerid=\"\(id(1))\"><msdyn_name>Fab</msdyn_name></msdyn_provider>",
      "WebResources/fab_/a.data.xml": "<WebResource><Name>fab_/a</Name></WebResource>",
      "WebResources/fab_/a.js.data.xml": "<WebResource><Name>fab_/a.js</Name></WebResource>",
      "WebResources/fab_/a.js": "1",
    ])
    #expect(reading.value?.webResources.map(\.name) == ["fab_/a.js"])
    #expect(reading.problems == [.package(.missingPart(name: "WebResources/fab_/a"))])
  }

  // MARK: Beside the package

  @Test(
    "A stranger beside the package is named in a note and refuses nothing",
    arguments: ["", "<a", "<!DOCTYPE a><a/>"])
  func aStrangerBesideThePackageIsNamedInANote(stranger: String) {
    var files = SolutionFiles.unpacked
    files["sitemap.xml"] = stranger
    files["tools/settings.json"] = "{ broken"
    files["old.zip"] = "PK"
    for read in [Read.package(files), Read.package(["data.xml": data(label: "L"), "pom.xml": "<a"])] {
      #expect(read.value != nil)
      #expect(read.diagnostics.map(\.rule) == ["file-not-read"])
    }
  }

  @Test("Of what lies beside it that which looks like ours is named")
  func ofWhatLiesBesideItThatWhichLooksLikeOursIsNamed() throws {
    var files = SolutionFiles.unpacked
    files["old/provider.xml"] = "<msdyn_provider"
    files["rows.json"] = #"{"value":[{"msdyn_providerid":"\#(id(9))","msdyn_name":"P"}]}"#
    files["half.json"] = #"{"@odata.context":"x#msdyn_providers","value":["#
    let reading = Read.package(files)
    #expect(reading.value != nil)
    #expect(
      reading.diagnostics.map { "\($0.place.file) \($0.severity.rawValue) \($0.rule)" } == [
        "fab.zip/half.json warning json-syntax", "fab.zip/old/provider.xml warning xml-syntax",
        "fab.zip/rows.json warning package-rows-unread",
      ])
  }

  @Test("A broken file of the package itself is an error")
  func aBrokenFileOfThePackageItselfIsAnError() {
    var files = SolutionFiles.unpacked
    files["src/Other/Relationships.xml"] = "<a"
    #expect(Read.package(files).diagnostics.map(\.rule) == ["xml-syntax"])
    #expect(Read.package(files).value == nil)
  }

  @Test("A schema without its data says what is missing") func aSchemaWithoutItsDataSaysWhatIsMissing() {
    let schema =
      "<entities><entity name=\"msdyn_provider\"><fields><field name=\"a\" /></fields></entity></entities>"
    for reading in [Read.package(["data_schema.xml": schema]), Read.file("data_schema.xml", schema)] {
      #expect(reading.problems == [.package(.schemaAlone)])
    }
    let both = Read.package(["data_schema.xml": schema, "data.xml": data(label: "L")])
    #expect(both.diagnostics == [])
  }
}

/// A solution as Dataverse's Git integration writes it.
enum GitFiles {
  static let manifest = """
    ImportExportXml:
      '@version': 9.2
      SolutionManifest:
        UniqueName: FabAssist
        LocalizedNames:
          LocalizedName:
            '@description': Fab Assist
            '@languagecode': 1033
        Version: 1.2.0.0
        Managed: 0
        Publisher:
          UniqueName: fabrikam
    """

  static let all: [String: String] = [
    "solutions/FabAssist/solution.yml": manifest,
    "solutions/FabAssist/solutioncomponents.yml": """
    SolutionComponents:
      Component:
      - '@path': /publishers/fabrikam
      - '@path': /webresources/\(id(60))
      - '@path': /msdyn_providers/\(id(1))
      - '@path': /entities/account
    """,
    "publishers/fabrikam/publisher.yml": """
    Publisher:
      UniqueName: fabrikam
      LocalizedNames:
        LocalizedName: {'@description': Fabrikam Inc., '@languagecode': '1033'}
      CustomizationPrefix: fab
    """,
    "webresources/\(id(60))/webresource.yml": """
    WebResource:
      Name: fab_/cobrowse.html
      FileName: /WebResources/fab_cobrowse\(id(60))
    """,
    "webresources/\(id(60))/fab_cobrowse\(id(60)).html": "<!DOCTYPE html>",
    "msdyn_providers/\(id(1))/msdyn_provider.yml": """
    msdyn_provider:
      '@msdyn_providerid': \(id(1))
      iscustomizable: 1
      msdyn_name: Fab
    """,
    "msdyn_conversationactions/\(id(10))/msdyn_conversationaction.xml":
      SolutionFiles.packed["msdyn_conversationactions/\(id(10))/msdyn_conversationaction.xml"] ?? "",
    "entities/account/entity.yml": "Entity: {Name: account}",
    "azure-pipelines.yml": "steps: &all [*all]",
  ]
}

@Suite struct GitLayoutTests {
  @Test("A repository of Dataverse's Git integration is a solution", arguments: ["", "repo/"])
  func aRepositoryOfTheGitIntegrationIsASolution(above: String) throws {
    let files = Dictionary(uniqueKeysWithValues: GitFiles.all.map { (above + $0.key, $0.value) })
    let reading = Read.package(files)
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .dataverseSolution)
    #expect(package.solution.uniqueName == "FabAssist" && package.solution.version == Version("1.2.0.0"))
    #expect(package.solution.publisher == Publisher(name: "Fabrikam Inc.", prefix: "fab"))
    #expect(package.solution.isManaged == false)
    #expect(package.solution.providers.map(\.name) == ["Fab"])
    #expect(package.solution.providers.map(\.id) == [id(1)])
    #expect(package.solution.conversationActions.map(\.id) == [id(10)])
    #expect(package.webResources.map(\.name) == ["fab_/cobrowse.html"])
    #expect(package.ignored == ["entities": 1])
    let place = package.solution.origins[id(1)]?.columns["name"]
    #expect(place?.description == "fab.zip/\(above)msdyn_providers/\(id(1))/msdyn_provider.yml:4:15")
  }

  @Test("A component that is not there is named") func aComponentThatIsNotThereIsNamed() {
    var files = GitFiles.all
    files["msdyn_providers/\(id(1))/msdyn_provider.yml"] = nil
    #expect(Read.package(files).problems == [.package(.missingPart(name: "/msdyn_providers/\(id(1))"))])
  }

  @Test("A broken part is an error") func aBrokenPartIsAnError() {
    var files = GitFiles.all
    files["msdyn_providers/\(id(1))/msdyn_provider.yml"] = "msdyn_provider: {"
    #expect(Read.package(files).diagnostics.map(\.rule) == ["yaml-syntax"])
  }

  @Test("The manifest alone says what it needs") func theManifestAloneSaysWhatItNeeds() {
    #expect(Read.package(["solution.yml": GitFiles.manifest]).problems == [.package(.componentsElsewhere)])
    #expect(Read.file("solution.yml", GitFiles.manifest).problems == [.package(.componentsElsewhere)])
  }

  @Test("Several solutions in one repository are named") func severalSolutionsInOneRepositoryAreNamed() {
    var files = GitFiles.all
    files["solutions/Other/solution.yml"] = GitFiles.manifest
    let paths = ["solutions/FabAssist/solution.yml", "solutions/Other/solution.yml"]
    #expect(Read.package(files).problems == [.package(.severalSolutions(paths: paths))])
  }
}
