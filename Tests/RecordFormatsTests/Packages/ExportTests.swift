import Diagnostics
import Notations
import RecordFormats
import Records
import Testing

@Suite struct ExportTests {
  private func archive(of solution: Solution) throws -> [UInt8] {
    try ZipArchive.write(ConfigurationMigrationWriter.files(of: solution))
  }

  private func imported(_ bytes: [UInt8]) throws -> Reading<Package> {
    let entries = try ZipArchive.read(bytes)
    return Package.read(PackageFiles(shownName: "out.zip", ownName: "out", files: entries))
  }

  /// Expects that export and import change nothing in a solution's rows.
  private func expectStable(_ solution: Solution) throws {
    let bytes = try archive(of: solution)
    let reading = try imported(bytes)
    #expect(reading.diagnostics == [])
    let back = try #require(reading.value?.solution)
    #expect(back.rowsAlone == solution.rowsAlone)
    #expect(try archive(of: back) == bytes)

    let text = SolutionFileWriter.text(of: solution)
    let read = Read.solution(text)
    #expect(read.diagnostics == [], "\(text)")
    var expected = solution.withoutPlaces
    // The files are next to the text.
    expected.webResources = []
    #expect(read.value?.withoutPlaces == expected, "\(text)")
    #expect(read.value.map(SolutionFileWriter.text) == text)
  }

  @Test("A Configuration Migration package is stable") func aConfigurationMigrationPackageIsStable() throws {
    try expectStable(try #require(Read.package(MigratedData.files).value?.solution))
  }

  @Test("A Dataverse solution is stable") func aDataverseSolutionIsStable() throws {
    try expectStable(try #require(Read.package(SolutionFiles.packed).value?.solution))
  }

  @Test("Our own file is stable, including its simulation")
  func ourOwnFileIsStableIncludingItsSimulation() throws {
    try expectStable(try #require(Read.solution(whole).value))
  }

  /// Every column, text that YAML or XML could misread, and names shared by several rows.
  private let whole = """
    solution: "Fab: #1"
    version: 1.2.3.4
    publisher: {name: "yes, no", prefix: fab, privacyPolicy: "https://fab.example/a?b=c#d"}
    providers:
      - {name: "true"}
      - {name: Twin, id: \(id(1))}
      - {name: Twin, id: \(id(2)), state: inactive}
    conversationActions:
      - {name: A, eventName: Send message, eventParameter: "l1\\r\\nl2\\t\\"q\\" <&> é 🙂 \\\\ ", order: -2147483648}
      - {name: "12", eventName: Customer Defined Function, webResource: fab_/a.js, functionName: F.g, order: 1,
         icon: "/webresources/fab_/a.svg"}
    conversationActionLocales:
      - {conversationAction: A, locale: sr-Latn-CS, label: " padded ", tooltip: "- x", slashCommand: "/c: b", name: N}
      - {conversationAction: "12", locale: en-US, label: "null", tooltip: "~", id: \(id(3))}
    channelCapabilities:
      - {name: C, provider: \(id(2)), escalationChannelMode: None, conversationAction: "12"}
      - {name: D, provider: "true", escalationChannelMode: Screen sharing, state: inactive}
    applicationTabTemplates:
      - {name: Tab, uniqueName: fab_tab, title: "{customerName}", pageType: Third Party Website, canClose: false,
         description: "a # b", parameters: {url: "https://a.example/?x={y}", data: "", "odd: name": "1"}}
      - {name: Bare}
    simulation:
      Tab: {connectsAfter: 300ms, endsOnUnload: false, sendsTwice: true, target: window, sendsMode: Co-browse}
      Bare:
    """

  @Test("The same solution gives the same bytes") func theSameSolutionGivesTheSameBytes() throws {
    let solution = try #require(Read.solution(whole).value)
    #expect(try archive(of: solution) == archive(of: solution))
  }

  @Test("The files look as the tool writes them") func theFilesLookAsTheToolWritesThem() throws {
    let solution = try #require(Read.package(MigratedData.files).value?.solution)
    let files = ConfigurationMigrationWriter.files(of: solution)
    #expect(files.map(\.path) == ["data.xml", "data_schema.xml", "[Content_Types].xml"])
    let data = String(decoding: files[0].bytes, as: UTF8.self)
    #expect(data.hasPrefix("\r\n<entities xmlns:xsd="))
    #expect(data.contains("<field name=\"msdyn_pinned\" value=\"True\" />"))
    #expect(data.contains("lookupentity=\"msdyn_provider\" lookupentityname=\"Fab\" />"))
    #expect(data.contains("value=\"one&#xD;&#xA;two é\""))
    let schema = String(decoding: files[1].bytes, as: UTF8.self)
    #expect(schema.contains("name=\"msdyn_order\" type=\"number\" customfield=\"true\" />"))
    #expect(schema.contains("type=\"entityreference\" lookupType=\"msdyn_provider\" customfield=\"true\" />"))
    #expect(files[2].bytes.starts(with: [0xEF, 0xBB, 0xBF]))
  }
}
