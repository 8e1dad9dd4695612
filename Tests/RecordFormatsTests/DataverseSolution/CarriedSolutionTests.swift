import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Testing

/// Writing a Dataverse solution and reading it back.
@Suite struct CarriedSolutionTests {
  private static let layouts: [CarriedSolution.Layout] = [.packed, .unpacked]

  private func read(_ carried: CarriedSolution) -> Reading<Package> {
    Package.read(
      PackageFiles(shownName: "out.zip", ownName: "other", files: carried.files), allowsEmpty: true)
  }

  private func expectReadBack(
    _ package: Package, _ layout: CarriedSolution.Layout, _ comment: Comment
  ) throws {
    let carried = CarriedSolution(try PackageExport(package), layout)
    #expect(carried.files.map(\.path) == carried.files.map(\.path).sorted(), comment)
    let reading = read(carried)
    #expect(reading.problems.filter { !$0.isLinkElsewhere } == [], comment)
    let back = try #require(reading.value, comment)
    #expect(carried.differences(from: back) == [], comment)
    let again = CarriedSolution(try PackageExport(back), layout)
    #expect(again.files == carried.files, comment)
  }

  @Test("Generated solutions are read back with all that is carried", arguments: layouts)
  func generated(layout: CarriedSolution.Layout) throws {
    for seed in 1...120 {
      var package = MadeUpSolution.package(seed: UInt64(seed))
      // A solution without a name cannot be read, and the export of one is refused.
      if package.solution.uniqueName.trimmed.isEmpty { package.solution.uniqueName = "Fab" }
      try expectReadBack(package, layout, "seed \(seed)")
    }
  }

  @Test("The real formats are read back with all that is carried", arguments: layouts)
  func realFormats(layout: CarriedSolution.Layout) throws {
    for files in [MigratedData.files, SolutionFiles.packed, SolutionFiles.unpacked] {
      try expectReadBack(try #require(Read.package(files).value), layout, "\(files.keys.sorted())")
    }
  }

  // MARK: The layout

  private var small: Package {
    var solution = Solution(uniqueName: "FabAssist")
    solution.version = Version("1.2.0.0")
    solution.publisher = Publisher(name: "Fabrikam Inc.", prefix: "fab")
    solution.isManaged = true
    var template = ApplicationTabTemplate(id: id(40))
    (template.name, template.uniqueName, template.pageType) = ("Tab <1>", "fab_tab", .webResource)
    template.parameters = [
      TemplateParameter(name: "webresourceName", value: "fab_/a.html"),
      TemplateParameter(name: "data", value: "1 & 2"),
    ]
    var capability = ChannelCapability(id: id(30))
    (capability.name, capability.provider) = ("Fab", id(1))
    solution.applicationTabTemplates = [template]
    solution.channelCapabilities = [capability]
    var package = Package(format: .yaml, solution: solution)
    package.webResources = [WebResourceFile(name: "fab_/a.html", file: "", bytes: [1, 2])]
    package.solution.webResources = ["fab_/a.html"]
    return package
  }

  private func texts(_ layout: CarriedSolution.Layout) throws -> [String: String] {
    let files = CarriedSolution(try PackageExport(small), layout).files
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test("An unpacked solution has the folders of `pac solution unpack`")
  func unpacked() throws {
    let texts = try texts(.unpacked)
    #expect(
      texts.keys.sorted() == [
        "Other/Customizations.xml", "Other/Solution.xml", "WebResources/fab_/a.html",
        "WebResources/fab_/a.html.data.xml",
        "msdyn_applicationtabtemplates/fab_tab/msdyn_applicationtabtemplate.xml",
        "msdyn_channelcapabilities/\(id(30))/msdyn_channelcapability.xml",
        "msdyn_templateparameters/fab_tab_data/msdyn_templateparameter.xml",
        "msdyn_templateparameters/fab_tab_webresourceName/msdyn_templateparameter.xml",
      ])
    #expect(
      texts["WebResources/fab_/a.html.data.xml"]?.contains("<WebResourceType>1</WebResourceType>") == true)
  }

  @Test("A packed solution has the product's files, and its rows the product's form")
  func packed() throws {
    let texts = try texts(.packed)
    #expect(texts.keys.sorted().prefix(2) == ["WebResources/\(fileName)", "[Content_Types].xml"])
    #expect(texts["customizations.xml"]?.contains("<FileName>/WebResources/\(fileName)</FileName>") == true)
    #expect(texts["solution.xml"]?.contains("<Managed>1</Managed>") == true)
    #expect(
      texts["solution.xml"]?.contains(
        #"<RootComponent type="61" schemaName="fab_/a.html" behavior="0" />"#) == true)
    let template = """
      <msdyn_applicationtabtemplate msdyn_uniquename="fab_tab">
        <msdyn_name default="Tab &lt;1&gt;">
          <label description="Tab &lt;1&gt;" languagecode="1033" />
        </msdyn_name>
        <msdyn_pagetype>509180002</msdyn_pagetype>
        <msdyn_templateparameters>{"webresourceName":{"value":"fab_/a.html"},"data":{"value":"1 &amp; 2"}}\
      </msdyn_templateparameters>
        <msdyn_pinned>0</msdyn_pinned>
        <statecode>0</statecode>
      </msdyn_applicationtabtemplate>

      """
    let path = "msdyn_applicationtabtemplates/fab_tab/msdyn_applicationtabtemplate.xml"
    #expect(texts[path] == template.replacing("\n", with: "\r\n"))
    let capability = texts["msdyn_channelcapabilities/\(id(30))/msdyn_channelcapability.xml"]
    #expect(capability?.contains("<msdyn_providerid>\(id(1))</msdyn_providerid>") == true)
  }

  private var fileName: String {
    "fab_ahtml\(GUID(named: "FabAssist/webresource/fab_/a.html", in: .agentConsoleSpace))"
  }

  @Test("Parameters keep their order, which their rows do not have")
  func parameterOrder() throws {
    let back = try #require(read(CarriedSolution(try PackageExport(small), .packed)).value)
    let template = try #require(back.solution.applicationTabTemplates.first)
    #expect(template.parameters.map(\.name) == ["webresourceName", "data"])
  }

  // MARK: What is left out

  private func omissions(
    _ layout: CarriedSolution.Layout = .packed, _ change: (inout Package) -> Void = { _ in }
  ) throws -> [DataverseOmission] {
    var package = small
    change(&package)
    return CarriedSolution(try PackageExport(package), layout).omissions
  }

  @Test("Everything that is left out or made up is named")
  func omissions() throws {
    let always = [DataverseOmission.templateIDs, .publisherUniqueName(madeUp: "fabrikaminc")]
    #expect(try omissions() == always)
    let id = ApplicationTabTemplate.derivationPrefix(solution: "FabAssist") + "fab_tab"
    #expect(
      try omissions {
        $0.solution.applicationTabTemplates[0].id = GUID(named: id, in: .agentConsoleSpace)
      } == [always[1]])
    #expect(
      try omissions {
        $0.solution.providers = [Provider(id: RecordFormatsTests.id(1))]
        $0.solution.conversationActions = [ConversationAction(id: RecordFormatsTests.id(10))]
      }.first == .dataRows([RowCount(.provider, 1), RowCount(.conversationAction, 1)]))
    #expect(
      try omissions {
        $0.webResources += ["a.json", "none", "a.html.data.xml"].map {
          WebResourceFile(name: $0, file: "", bytes: [])
        }
      }.contains(.webResources(names: ["a.html.data.xml", "a.json", "none"])))
    #expect(try omissions { $0.solution.simulation["Tab"] = ProviderBehaviour() }.contains(.simulation))
    #expect(try omissions { $0.solution.publisher?.privacyPolicy = "https://x" }.contains(.privacyPolicy))
    #expect(try omissions { $0.solution.channelCapabilities[0].name = "a\u{1B}" }.contains(.characters))
    #expect(try omissions { $0.solution.isManaged = nil }.contains(.unknownKind))
    #expect(try !omissions(.unpacked) { $0.solution.isManaged = nil }.contains(.unknownKind))
    #expect(try omissions { $0.solution.version = nil }.contains(.noVersion))
    #expect(try omissions { $0.solution.publisher = nil }.last == .noPublisher)
  }

  @Test("A template whose unique name is no name of a folder is written under its id")
  func unusualUniqueName() throws {
    var package = small
    package.solution.applicationTabTemplates[0].uniqueName = "../fab"
    let carried = CarriedSolution(try PackageExport(package), .packed)
    let path = "msdyn_applicationtabtemplates/\(id(40))/msdyn_applicationtabtemplate.xml"
    #expect(carried.files.contains { $0.path == path })
    #expect(!carried.omissions.contains(.templateIDs))
    let back = try #require(read(carried).value)
    #expect(back.solution.applicationTabTemplates.first?.uniqueName == "../fab")
  }

  @Test("Parameters of two templates that would have the same key stay in the column")
  func clashingParameterKeys() throws {
    var package = small
    package.solution.applicationTabTemplates[0].parameters = [TemplateParameter(name: "b_c", value: "1")]
    var other = package.solution.applicationTabTemplates[0]
    (other.id, other.uniqueName) = (id(41), "fab_tab_b")
    other.parameters = [TemplateParameter(name: "c", value: "2")]
    package.solution.applicationTabTemplates.append(other)
    try expectReadBack(package, .packed, "the same key")
  }
}
