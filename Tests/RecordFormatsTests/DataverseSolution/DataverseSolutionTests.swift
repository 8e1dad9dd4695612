import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

/// A packed Dataverse solution in the style of real ones.
///
/// It has no XML declaration, keys at the roots, lookups by key, `0` and `1` for booleans, and localizable
/// text with a default.
enum SolutionFiles {
  static let manifest = """
    <ImportExportXml version="9.2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <SolutionManifest>
        <UniqueName>FabAssist</UniqueName>
        <LocalizedNames><LocalizedName description="Fab Assist" languagecode="1033" /></LocalizedNames>
        <Version>1.2.0.0</Version>
        <Managed>1</Managed>
        <Publisher>
          <UniqueName>fabrikam</UniqueName>
          <LocalizedNames>
            <LocalizedName description="Fabrikam SA" languagecode="1036" />
            <LocalizedName description="Fabrikam Inc." languagecode="1033" />
          </LocalizedNames>
          <EMailAddress xsi:nil="true"></EMailAddress>
          <CustomizationPrefix>fab</CustomizationPrefix>
        </Publisher>
        <RootComponents /><MissingDependencies />
      </SolutionManifest>
    </ImportExportXml>
    """

  static let customizations = """
    <ImportExportXml>
      <Entities />
      <WebResources>
        <WebResource>
          <WebResourceId>{\(id(60))}</WebResourceId>
          <Name>fab_/cobrowse.html</Name>
          <WebResourceType>1</WebResourceType>
          <FileName>/WebResources/fab_cobrowsehtml\(id(60))</FileName>
        </WebResource>
      </WebResources>
    </ImportExportXml>
    """

  static let template = """
    <msdyn_applicationtabtemplate msdyn_uniquename="fab_tab">\r
      <iscustomizable>1</iscustomizable>\r
      <msdyn_name default="Tab">\r
        <label description="Tab" languagecode="1033" /><label description="Onglet" languagecode="1036" />\r
      </msdyn_name>\r
      <msdyn_pagetype>509180002</msdyn_pagetype>\r
      <msdyn_pinned>0</msdyn_pinned>\r
      <msdyn_templateparameters>{"webresourceName":{"value":"fab_\\/cobrowse.html"},"data":{"value":"{\\"a\\":1}"}}\
    </msdyn_templateparameters>\r
      <msdyn_title default="Fab"><label description="Fab" languagecode="1033" /></msdyn_title>\r
      <statecode>0</statecode><statuscode>1</statuscode>\r
    </msdyn_applicationtabtemplate>
    """

  static let capability = """
    <msdyn_channelcapability msdyn_channelcapabilityid="\(id(30))">
      <msdyn_name>Fab_cobrowse</msdyn_name>
      <msdyn_escalationchannelmode>192350002</msdyn_escalationchannelmode>
      <msdyn_provider><msdyn_providerid>{\(id(1).description.uppercased())}</msdyn_providerid></msdyn_provider>
      <msdyn_conversationaction><msdyn_name>Act</msdyn_name></msdyn_conversationaction>
    </msdyn_channelcapability>
    """

  /// The same solution unpacked in a folder.
  static var unpacked: [String: String] {
    var files: [String: String] = [:]
    for (path, text) in packed where !path.hasPrefix("WebResources") {
      switch path {
      case "solution.xml": files["src/Other/Solution.xml"] = text
      case "customizations.xml":
        files["src/Other/Customizations.xml"] = "<ImportExportXml><Entities /></ImportExportXml>"
      default: files["src/\(path)"] = text
      }
    }
    files["src/WebResources/fab_/cobrowse.html"] = "<!DOCTYPE html>"
    files["src/WebResources/fab_/cobrowse.html.data.xml"] = """
      <WebResource>
        <Name>fab_/cobrowse.html</Name><FileName>/WebResources/fab_cobrowsehtml\(id(60))</FileName>
      </WebResource>
      """
    return files
  }

  static let packed: [String: String] = [
    "solution.xml": manifest, "customizations.xml": customizations,
    "[Content_Types].xml": "<Types />",
    "WebResources/fab_cobrowsehtml\(id(60))": "<!DOCTYPE html><html></html>",
    "msdyn_applicationtabtemplates/fab_tab/msdyn_applicationtabtemplate.xml": template,
    "msdyn_channelcapabilities/\(id(30))/msdyn_channelcapability.xml": capability,
    "msdyn_providers/\(id(1))/msdyn_provider.xml":
      "<msdyn_provider msdyn_providerid=\"\(id(1))\"><msdyn_name>Fab</msdyn_name></msdyn_provider>",
    "msdyn_conversationactions/\(id(10))/msdyn_conversationaction.xml": """
    <msdyn_conversationaction msdyn_conversationactionid="\(id(10))"><msdyn_name>Act</msdyn_name>
    <msdyn_eventname>100000000</msdyn_eventname><msdyn_order>1</msdyn_order>
    <msdyn_icon xsi:nil="true" xmlns:xsi="x"></msdyn_icon></msdyn_conversationaction>
    """,
    "msdyn_sessiontemplates/fab_session/msdyn_sessiontemplate.xml":
      "<msdyn_sessiontemplate msdyn_uniquename=\"fab_session\" />",
    "customapis/fab_a/customapi.xml": "<customapi uniquename=\"fab_a\" />",
    "customapis/fab_a/customapiresponseproperties/b/customapiresponseproperty.xml":
      "<customapiresponseproperty />",
    "Entities/account/Entity.xml": "<Entity />",
  ]
}

@Suite struct DataverseSolutionTests {
  @Test("A packed solution is read with its rows and web resources")
  func aPackedSolutionIsReadWithItsRowsAndWebResources() throws {
    let reading = Read.package(SolutionFiles.packed)
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .dataverseSolution)
    let solution = package.solution
    #expect(solution.uniqueName == "FabAssist" && solution.version == Version("1.2.0.0"))
    #expect(solution.publisher == Publisher(name: "Fabrikam Inc.", prefix: "fab"))
    let ignored = ["msdyn_sessiontemplate": 1, "customapi": 1, "customapiresponseproperty": 1]
    #expect(package.ignored == ignored)
    #expect(solution.providers.map(\.id) == [id(1)])
    let action = try #require(solution.conversationActions.first)
    #expect(action.id == id(10) && action.icon == nil)
    let capability = try #require(solution.channelCapabilities.first)
    #expect(capability.provider == id(1) && capability.conversationAction == id(10))
    let template = try #require(solution.applicationTabTemplates.first)
    #expect(template.uniqueName == "fab_tab" && template.name == "Tab" && template.title == "Fab")
    #expect(template.canClose && template.pageType == .webResource && template.isActive)
    #expect(template.parameters.map(\.name) == ["webresourceName", "data"])
    #expect(template.parameters.map(\.value) == ["fab_/cobrowse.html", "{\"a\":1}"])
    #expect(solution.webResources == ["fab_/cobrowse.html"])
    #expect(package.webResources.map(\.bytes) == [Array("<!DOCTYPE html><html></html>".utf8)])
  }

  @Test(
    "The manifest says whether it is managed; 2 stands for both kinds",
    arguments: [("1", true), ("0", false), ("2", nil), ("", nil)] as [(String, Bool?)])
  func managed(text: String, isManaged: Bool?) throws {
    var files = SolutionFiles.packed
    files["solution.xml"] = SolutionFiles.manifest.replacing("<Managed>1<", with: "<Managed>\(text)<")
    #expect(try #require(Read.package(files).value).solution.isManaged == isManaged)
  }

  @Test("A row without an id always gets the same id") func aRowWithoutAnIdAlwaysGetsTheSameId() throws {
    let ids = (0..<2).map { _ in
      Read.package(SolutionFiles.packed).value?.solution.applicationTabTemplates.first?.id
    }
    #expect(ids[0] == ids[1] && ids[0] != nil)
  }

  @Test("An unpacked solution is read, also inside a folder")
  func anUnpackedSolutionIsReadAlsoInsideAFolder() throws {
    let reading = Read.package(SolutionFiles.unpacked)
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.solution.uniqueName == "FabAssist")
    #expect(package.webResources.map(\.file) == ["fab.zip/src/WebResources/fab_/cobrowse.html"])
    #expect(package.solution.channelCapabilities.count == 1)
    #expect(
      package.solution.origins[id(30)]?.row.file == """
        fab.zip/src/msdyn_channelcapabilities/\(id(30))/msdyn_channelcapability.xml
        """)
  }

  @Test("A file that is declared but missing is reported") func aFileThatIsDeclaredButMissingIsReported() {
    var files = SolutionFiles.unpacked
    files["src/WebResources/fab_/cobrowse.html"] = nil
    let reading = Read.package(files)
    #expect(reading.problems == [.package(.missingPart(name: "WebResources/fab_/cobrowse.html"))])
    #expect(reading.diagnostics.map(\.severity) == [.warning] && reading.value?.webResources == [])
    files["src/webresources/fab_/cobrowse.html"] = "<!DOCTYPE html>"
    #expect(Read.package(files).value?.solution.webResources == ["fab_/cobrowse.html"])
  }

  @Test("The type of a row is recognized by its root element")
  func theTypeOfARowIsRecognizedByItsRootElement() {
    var files = SolutionFiles.packed
    files["msdyn_providers/\(id(1))/provider.xml"] = files.removeValue(
      forKey: "msdyn_providers/\(id(1))/msdyn_provider.xml")
    #expect(Read.package(files).value?.solution.providers.map(\.name) == ["Fab"])
  }

  @Test("A duplicate column and a lookup to another table are reported")
  func aDuplicateColumnAndALookupToAnotherTableAreReported() {
    var files = SolutionFiles.packed
    let path = "msdyn_channelcapabilities/\(id(30))/msdyn_channelcapability.xml"
    files[path]?.replace(
      "<msdyn_name>Fab_cobrowse</msdyn_name>",
      with: "<msdyn_name>Fab_cobrowse</msdyn_name><msdyn_name>Fab_cobrwse</msdyn_name>")
    #expect(Read.package(files).diagnostics.map(\.rule) == ["duplicate-key"])
    files = SolutionFiles.packed
    files[path]?.replace("msdyn_providerid>", with: "accountid>")
    #expect(
      Read.package(files).problems == [
        .package(.wrongTable(column: "msdyn_provider", table: "account", expected: "msdyn_provider"))
      ])
  }

  @Test("A parameter of another table's row is reported") func aParameterOfAnotherTablesRowIsReported() {
    var files = SolutionFiles.packed
    files["msdyn_templateparameters/fab_tab_url/msdyn_templateparameter.xml"] = """
      <msdyn_templateparameter msdyn_uniquename="fab_tab_url">
        <msdyn_applicationtabtemplateid><accountid>\(id(40))</accountid></msdyn_applicationtabtemplateid>
        <msdyn_name default="url" />
      </msdyn_templateparameter>
      """
    #expect(
      Read.package(files).problems == [
        .package(
          .wrongTable(
            column: "msdyn_applicationtabtemplateid", table: "account",
            expected: "msdyn_applicationtabtemplate"))
      ])
  }

  /// Deleting a template empties the lookup of its parameters (documented: RemoveLink).
  @Test("A parameter without its template and a misspelt column are warnings")
  func aParameterWithoutItsTemplateAndAMisspeltColumnAreWarnings() {
    var files = SolutionFiles.packed
    files["msdyn_templateparameters/fab_tab_url/msdyn_templateparameter.xml"] = """
      <msdyn_templateparameter msdyn_uniquename="fab_tab_url">
        <msdyn_name default="url"><label description="url" languagecode="1033" /></msdyn_name>
        <msdyn_vlaue>https://fab.example</msdyn_vlaue>
      </msdyn_templateparameter>
      """
    let reading = Read.package(files)
    #expect(
      reading.problems == [
        .package(.looseParameter(name: "url")),
        .package(
          .unknownColumn(column: "msdyn_vlaue", table: "template parameter", nearest: "msdyn_value")),
      ])
    #expect(reading.diagnostics.allSatisfy { $0.severity == .warning } && reading.value != nil)
  }

  @Test("Parameter rows take precedence over the column")
  func parameterRowsTakePrecedenceOverTheColumn() throws {
    var files = SolutionFiles.packed
    files["msdyn_templateparameters/fab_tab_url/msdyn_templateparameter.xml"] = """
      <msdyn_templateparameter msdyn_uniquename="fab_tab_url">
        <msdyn_applicationtabtemplateid><msdyn_uniquename>fab_tab</msdyn_uniquename></msdyn_applicationtabtemplateid>
        <msdyn_name default="url"><label description="url" languagecode="1033" /></msdyn_name>
        <msdyn_value>https://fab.example/?q={searchQ}</msdyn_value>
      </msdyn_templateparameter>
      """
    let template = try #require(Read.package(files).value?.solution.applicationTabTemplates.first)
    #expect(
      template.parameters == [TemplateParameter(name: "url", value: "https://fab.example/?q={searchQ}")])
    files["msdyn_templateparameters/fab_tab_url/msdyn_templateparameter.xml"]?.replace(
      "<msdyn_uniquename>fab_tab<", with: "<msdyn_uniquename>gone<")
    #expect(Read.package(files).diagnostics.map(\.rule) == ["dangling-link"])
    // Its key is the unique name, not the name.
    files["msdyn_templateparameters/fab_tab_url/msdyn_templateparameter.xml"]?.replace(
      "<msdyn_uniquename>gone<", with: "<msdyn_uniquename>Tab<")
    guard case .danglingLink(_, "Tab", _, let known, _)? = Read.package(files).problems.first?.asRecordFault
    else {
      Issue.record("a name is no key")
      return
    }
    #expect(known == ["fab_tab"])
  }

  @Test("An invalid version is reported at its place") func anInvalidVersionIsReportedAtItsPlace() {
    var files = SolutionFiles.packed
    files["solution.xml"]?.replace("1.2.0.0", with: "new")
    #expect(Read.package(files).findings == ["bad-version 5:14 new"])
  }

  @Test(
    "The real solution is read and contains none of our tables",
    .enabled(if: RealFiles.areThere, "\(RealFiles.isMissing)"))
  func theRealSolutionIsReadAndContainsNoneOfOurTables() throws {
    let entries = try ZipArchive.read(RealFiles.bytes("solution-without-our-tables.zip"))
    let files = PackageFiles(shownName: "real.zip", ownName: "real", files: entries)
    let package = try #require(Package.read(files, allowsEmpty: true).value)
    #expect(package.solution.uniqueName == "IsSystemAdminFunction")
    #expect(package.solution.version == Version("1.0.0.0"))
    #expect(package.solution.publisher == Publisher(name: "Dataverse Samples", prefix: "sample"))
    #expect(package.ignored == ["customapi": 1, "customapiresponseproperty": 1])
    #expect(Package.read(files).problems == [.package(.withoutRows(ignored: package.ignored))])
  }

  // MARK: One finding for each cause

  /// The findings of the packed solution with a text of one of its files replaced: place and rule.
  private func findings(in file: String, replacing text: String, with other: String) -> [String] {
    var files = SolutionFiles.packed
    guard let path = files.keys.first(where: { $0.hasSuffix(file) }) else { return ["no such file"] }
    files[path] = files[path]?.replacing(text, with: other)
    return Read.package(files).diagnostics.map {
      "\($0.severity) \($0.place.file.split(separator: "/").last ?? ""):\($0.place.line) \($0.rule)"
    }
  }

  @Test(
    "A solution without a unique name is an error at the place of the name",
    arguments: [
      ("<UniqueName></UniqueName>", 3), ("<UniqueName />", 3), ("<UniqueName>  </UniqueName>", 3),
      ("<UniquName>FabAssist</UniquName>", 3), ("", 2),
    ])
  func aSolutionWithoutAName(written: String, line: Int) {
    #expect(
      findings(in: "solution.xml", replacing: "<UniqueName>FabAssist</UniqueName>", with: written)
        == ["error solution.xml:\(line) missing-value"])
  }

  @Test("A broken row is told once, and not by the links to it")
  func aBrokenRowIsToldOnce() {
    let action = "msdyn_conversationaction.xml"
    #expect(
      findings(in: action, replacing: "</msdyn_eventname>", with: "<") == ["error \(action):2 xml-syntax"])
    #expect(
      findings(in: "msdyn_provider.xml", replacing: "msdyn_provider", with: "msdyn_providr")
        == ["error msdyn_provider.xml:1 package-column-unknown"])
  }

  @Test(
    "A misspelt column that joins rows is told once",
    arguments: [
      ("msdyn_channelcapability.xml", "msdyn_provider>", "msdyn_providr>", 4),
      ("msdyn_channelcapability.xml", "msdyn_conversationaction>", "msdyn_conversationacton>", 5),
      ("msdyn_applicationtabtemplate.xml", "msdyn_templateparameters", "msdyn_templateparameter", 8),
    ])
  func aMisspeltColumnIsToldOnce(file: String, text: String, other: String, line: Int) {
    #expect(
      findings(in: file, replacing: text, with: other) == ["error \(file):\(line) package-column-unknown"])
  }
}
