import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

@Suite struct ConfigurationMigrationTests {
  @Test("Rows are linked, whatever their order")
  func rowsAreLinkedWhateverTheirOrder() throws {
    let reading = Read.package(MigratedData.files)
    #expect(reading.diagnostics == [])
    let package = try #require(reading.value)
    #expect(package.format == .configurationMigration)
    #expect(package.ignored == ["msdyn_livechatconfig": 2])
    let solution = package.solution
    #expect(solution.uniqueName == "fab" && solution.version == nil && solution.publisher == nil)
    var provider = Provider(id: id(1))
    provider.name = "Fab"
    var action = ConversationAction(id: id(10))
    (action.name, action.order, action.eventParameter) = ("FabCobrowse", -5, "fab_tab")
    var locale = ConversationActionLocale(id: id(20))
    (locale.conversationAction, locale.locale, locale.state) = (id(10), .frFr, .inactive)
    (locale.label, locale.tooltip, locale.slashCommand) = ("Co-browse & <more>", "one\r\ntwo é", "/cb")
    var capability = ChannelCapability(id: id(30))
    (capability.name, capability.escalationChannelMode) = ("Fab_cobrowse", .coBrowse)
    (capability.provider, capability.conversationAction) = (id(1), id(10))
    var template = ApplicationTabTemplate(id: id(40))
    (template.name, template.uniqueName, template.title) = ("Tab", "fab_tab", "Fab \"tab\"")
    (template.pageType, template.canClose) = (.webResource, false)
    template.parameters = [TemplateParameter(name: "webresourceName", value: "fab_/cobrowse.html")]
    #expect(solution.providers == [provider])
    #expect(solution.conversationActions == [action])
    #expect(solution.conversationActionLocales == [locale])
    #expect(solution.channelCapabilities == [capability])
    #expect(solution.applicationTabTemplates == [template])
  }

  @Test("Rows and columns have their positions") func rowsAndColumnsHaveTheirPositions() throws {
    let package = try #require(Read.package(MigratedData.files).value)
    let source = try #require(package.sources.first { $0.file == "fab.zip/data.xml" })
    let origins = package.solution.origins
    func text(_ place: Place?) -> String {
      guard let place, let line = source.line(place.line) else { return "" }
      return String(
        String.UnicodeScalarView(line.unicodeScalars.dropFirst(place.column - 1).prefix(place.length)))
    }
    #expect(origins[id(10)]?.row.description.hasPrefix("fab.zip/data.xml:") == true)
    #expect(text(origins[id(10)]?.row) == "<record id=\"\(id(10).description.uppercased())\">")
    #expect(text(origins[id(10)]?.columns["order"]) == "-5")
    #expect(text(origins[id(20)]?.columns["slashCommand"]) == "/cb")
    #expect(text(origins[id(30)]?.columns["provider"]) == id(1).description)
    #expect(text(origins[id(40)]?.columns["parameters.webresourceName"]) == "fab_/cobrowse.html")
  }

  @Test("The parameters of a template may be in its column only")
  func theParametersOfATemplateMayBeInItsColumnOnly() throws {
    var xml = MigratedData.xml
    xml.replace("name=\"msdyn_templateparameter\"", with: "name=\"msdyn_other\"")
    let template = try #require(Read.package(["data.xml": xml]).value?.solution.applicationTabTemplates.first)
    #expect(template.parameters == [TemplateParameter(name: "data", value: "")])
  }

  @Test("A link with an unknown id is resolved by name, otherwise reported")
  func aLinkWithAnUnknownIdIsResolvedByNameOtherwiseReported() throws {
    var xml = MigratedData.xml
    xml.replace("value=\"\(id(1))\" lookupentity", with: "value=\"\(id(77))\" lookupentity")
    #expect(Read.package(["data.xml": xml]).value?.solution.channelCapabilities.first?.provider == id(1))
    xml.replace("lookupentityname=\"Fab\"", with: "lookupentityname=\"Gone\"")
    let reading = Read.package(["data.xml": xml])
    #expect(reading.findings == ["link-elsewhere 9:45 \(id(77))"])
    #expect(reading.diagnostics.map(\.severity) == [.warning], "Another solution may bring the row.")
    let files = PackageFiles(
      shownName: "fab.zip", ownName: "fab", files: [ZipEntry(path: "data.xml", bytes: Array(xml.utf8))])
    #expect(Package.read([.package(PackageRecognition(files))]).findings == ["dangling-link 9:45 \(id(77))"])
  }

  @Test(
    "A value that does not fit its column is reported with its place",
    arguments: [
      ("value=\"-5\"", "value=\"first\"", "wrong-type 37:42 first"),
      ("value=\"-5\"", "value=\"2147483648\"", "out-of-range 37:42 2147483648"),
      ("value=\"192350002\"", "value=\"7\"", "unknown-choice 8:58 7"),
      (
        "name=\"msdyn_pinned\" value=\"True\"", "name=\"msdyn_pinned\" value=\"perhaps\"",
        "wrong-type 62:43 perhaps"
      ),
      ("&quot;data&quot;:", "data:", "wrong-type 63:55 {data:{&quot;value&quot;:null}}"),
      ("<record id=\"\(id(1))\">", "<record id=\"one\">", "bad-id 44:26 one"),
    ])
  func aValueThatDoesNotFitItsColumnIsReportedWithItsPlace(written: String, instead: String, finding: String)
  {
    var xml = MigratedData.xml
    xml.replace(written, with: instead)
    let reading = Read.package(["data.xml": xml])
    #expect(reading.value == nil)
    #expect(reading.findings.contains(finding), "\(reading.findings)")
  }

  @Test(
    "A column required by the product must have a value",
    arguments: ["msdyn_label", "msdyn_order", "msdyn_escalationchannelmode", "msdyn_eventname"])
  func aColumnRequiredByTheProductMustHaveAValue(column: String) {
    var xml = MigratedData.xml
    xml.replace("<field name=\"\(column)\"", with: "<field name=\"other\"")
    #expect(Read.package(["data.xml": xml]).diagnostics.map(\.rule) == ["missing-value"])
  }

  @Test("A required column under a misspelt name is one finding")
  func aRequiredColumnUnderAMisspeltNameIsOneFinding() {
    var xml = MigratedData.xml
    xml.replace("<field name=\"msdyn_label\"", with: "<field name=\"msdyn_lable\"")
    let diagnostics = Read.package(["data.xml": xml]).diagnostics
    #expect(Set(diagnostics.map(\.rule)) == ["package-column-unknown"])
    #expect(diagnostics.allSatisfy { $0.isError })
    var optional = MigratedData.xml
    optional.replace("<field name=\"msdyn_slashcommands\"", with: "<field name=\"msdyn_slashcomands\"")
    #expect(Read.package(["data.xml": optional]).diagnostics.allSatisfy { $0.severity == .warning })
  }

  @Test("Minus one means no choice") func minusOneMeansNoChoice() {
    var xml = MigratedData.xml
    xml.replace("value=\"100000000\"", with: "value=\"-1\"")
    #expect(Read.package(["data.xml": xml]).diagnostics.map(\.rule) == ["missing-value"])
  }

  @Test("Two rows with the same id are reported") func twoRowsWithTheSameIdAreReported() {
    var xml = MigratedData.xml
    xml.replace("<record id=\"\(id(40))\">", with: "<record id=\"\(id(1))\">")
    #expect(Read.package(["data.xml": xml]).diagnostics.map(\.rule).contains("duplicate-id"))
  }

  @Test("Deprecated templates take their type and parameters from other rows")
  func deprecatedTemplatesTakeTheirTypeAndParametersFromOtherRows() throws {
    let reading = Read.package(["data.xml": deprecated])
    #expect(reading.diagnostics == [])
    let templates = try #require(reading.value?.solution.applicationTabTemplates)
    #expect(templates.map(\.name) == ["Old tab", "Other", "Third"])
    #expect(templates.map(\.pageType) == [.webResource, .thirdPartyWebsite, nil])
    #expect(templates.map(\.uniqueName) == [nil, nil, nil])
    #expect(templates.map(\.canClose) == [false, true, true])
    let first = [
      TemplateParameter(name: "webresourceName", value: "fab_/old.html"),
      TemplateParameter(name: "data", value: ""),
    ]
    #expect(templates[0].parameters == first)
    #expect(templates[1].parameters == [TemplateParameter(name: "url", value: "https://fab.example")])
    #expect(reading.value?.ignored == [:])
    try RoundTrip.expectEqual(try #require(reading.value))
  }

  private let deprecated = """
    <entities>
      <entity name="msdyn_consoleapplicationtemplate">
        <records>
          <record id="\(id(1))"><field name="msdyn_name" value="Old tab" /><field name="msdyn_pinned" value="True" />
            <field name="msdyn_pagetype" value="\(id(5))" lookupentity="msdyn_consoleapplicationtype" \
    lookupentityname="" /></record>
          <record id="\(id(2))"><field name="msdyn_name" value="Other" />
            <field name="msdyn_pagetype" value="\(id(6))" lookupentity="msdyn_consoleapplicationtype" \
    lookupentityname="Third Party Website" />
            <field name="msdyn_templateparameters" \
    value="{&quot;url&quot;:{&quot;value&quot;:&quot;https:\\/\\/fab.example&quot;}}" /></record>
          <record id="\(id(7))"><field name="msdyn_name" value="Third" />
            <field name="msdyn_pagetype" value="\(id(8))" lookupentity="msdyn_consoleapplicationtype" \
    lookupentityname="Hologram" /></record>
        </records>
        <m2mrelationships>
          <m2mrelationship sourceid="\(id(1))" targetentityname="msdyn_consoleapplicationtemplateparameter" \
    targetentitynameidfield="msdyn_consoleapplicationtemplateparameterid" \
    m2mrelationshipname="msdyn_msdyn_consoleapplicationtemplate_msdyn_">
            <targetids><targetid>\(id(3))</targetid><targetid>\(id(4))</targetid></targetids>
          </m2mrelationship>
        </m2mrelationships>
      </entity>
      <entity name="msdyn_consoleapplicationtemplateparameter">
        <records>
          <record id="\(id(3))"><field name="msdyn_name" value="shown" />
            <field name="msdyn_parametername" value="webresourceName" />
            <field name="msdyn_value" value="fab_/old.html" /></record>
          <record id="\(id(4))"><field name="msdyn_parametername" value="data" /></record>
        </records>
      </entity>
      <entity name="msdyn_consoleapplicationtype">
        <records><record id="\(id(5))"><field name="msdyn_name" value="webresource" /></record></records>
      </entity>
    </entities>
    """

  @Test("A package without any of our rows is reported") func aPackageWithoutAnyOfOurRowsIsReported() {
    let files = [
      "data.xml": "<entities><entity name='account'><records><record id='1'/></records></entity></entities>"
    ]
    let reading = Read.package(files)
    #expect(reading.value == nil)
    #expect(reading.problems == [.package(.withoutRows(ignored: ["account": 1]))])
    let shown = Read.package(files.mapValues { Array($0.utf8) }, allowsEmpty: true)
    #expect(shown.value?.isEmpty == true && shown.value?.ignored == ["account": 1])
  }

  @Test("A document type in any XML file of the package is an error")
  func aDocumentTypeInAnyXMLFileOfThePackageIsAnError() {
    for name in ["data.xml", "data_schema.xml", "[Content_Types].xml", "other/more.xml"] {
      var files = MigratedData.files
      files[name] =
        "<!DOCTYPE entities [<!ENTITY x 'y'>]>"
        + (files[name] ?? "<a/>").trimmingPrefix("\n")
        .trimmingPrefix("\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>")
      let reading = Read.package(files)
      #expect(reading.value == nil)
      #expect(reading.diagnostics.map { "\($0.place.file) \($0.rule)" } == ["fab.zip/\(name) xml-doctype"])
    }
  }

  @Test(
    "The real export is read and contains none of our tables",
    .enabled(if: RealFiles.areThere, "\(RealFiles.isMissing)"))
  func theRealExportIsReadAndContainsNoneOfOurTables() throws {
    let files = [
      "data.xml": try RealFiles.bytes("configuration-migration/data.xml"),
      "data_schema.xml": try RealFiles.bytes("configuration-migration/data_schema.xml"),
    ]
    let package = try #require(Read.package(files, allowsEmpty: true).value)
    #expect(package.isEmpty)
    let ignored = [
      "fdn_insurancecategory": 11, "fdn_insuranceproduct": 16, "fdn_insuranceproductnature": 5,
      "fdn_insurancesubcategory": 10,
    ]
    #expect(package.ignored == ignored)
  }
}
