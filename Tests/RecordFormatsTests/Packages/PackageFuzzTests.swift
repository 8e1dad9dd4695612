import Diagnostics
import Notations
import RecordFormats
import Records
import TestSupport
import Testing

/// For any bytes, a package is read completely or not at all, and nothing traps.
@Suite struct PackageFuzzTests {
  @Test(
    "Mutated packages give a package or a diagnostic",
    arguments: ["data.xml", "solution", "web-api", "companion", "expanded"])
  func mutatedPackagesGiveAPackageOrADiagnostic(form: String) throws {
    var random = SeededRandom(seed: 2026)
    var (whole, refused) = (0, 0)
    let files = try files(of: form)
    for _ in 0..<500 {
      var mutated = files
      let index = Int.random(in: files.indices, using: &random)
      mutated[index].bytes = random.mutate(files[index].bytes, with: interesting)
      let reading = Package.read(
        PackageFiles(shownName: "fab.zip", ownName: "fab", files: mutated))
      let hasErrors = reading.diagnostics.contains(where: \.isError)
      #expect((reading.value == nil) == hasErrors)
      // A link to a row outside the package is reported.
      let leadsOut = reading.problems.contains(where: \.isLinkElsewhere)
      if let package = reading.value, !leadsOut { expectLinked(package.solution) }
      if reading.value == nil { refused += 1 } else { whole += 1 }
    }
    #expect(whole > 20 && refused > 50, "\(whole) whole, \(refused) refused")
  }

  @Test("Mutated archives give a package or none") func mutatedArchivesGiveAPackageOrNone() throws {
    let archive = try ZipArchive.write(files(of: "data.xml"))
    var random = SeededRandom(seed: 7)
    for _ in 0..<500 {
      let bytes = random.mutate(archive, with: interesting)
      guard let entries = try? ZipArchive.read(bytes) else { continue }
      let reading = Package.read(PackageFiles(shownName: "fab.zip", ownName: "fab", files: entries))
      if let package = reading.value { #expect(package.solution.providers.count == 1) }
    }
  }

  @Test(
    "Mutated real files give a package or a diagnostic",
    .enabled(if: RealFiles.areThere, "\(RealFiles.isMissing)"))
  func mutatedRealFilesGiveAPackageOrADiagnostic() throws {
    let data = try RealFiles.bytes("configuration-migration/data.xml")
    let zip = try RealFiles.bytes("solution-without-our-tables.zip")
    let json = try RealFiles.bytes("web-api-annotated.json")
    var random = SeededRandom(seed: 11)
    for _ in 0..<40 {
      let inputs = [
        [ZipEntry(path: "data.xml", bytes: random.mutate(data, with: interesting))],
        [ZipEntry(path: "a.json", bytes: random.mutate(json, with: interesting))],
        (try? ZipArchive.read(random.mutate(zip, with: interesting))) ?? [],
      ]
      for entries in inputs {
        let reading = Package.read(
          PackageFiles(shownName: "real", ownName: "real", files: entries), allowsEmpty: true)
        #expect(reading.value != nil || !reading.diagnostics.isEmpty)
      }
    }
  }

  private let interesting = Array("<>&;\"'=/!?[]{}:,# \r\n\0-1".utf8) + [0x80, 0xC3, 0xEF, 0xFE, 0xFF]

  private func files(of form: String) throws -> [ZipEntry] {
    switch form {
    case "data.xml": entries(MigratedData.files)
    case "solution": entries(SolutionFiles.packed)
    case "companion":
      entries([
        "data.xml": MigratedData.xml,
        "agent-console/solution.yaml": """
        solution: Fab
        version: 1.2
        publisher: {name: F, prefix: fab}
        texts: [{row: \(id(20)), column: msdyn_label, text: "L\\x01"}]
        simulation: {Tab: {connectsAfter: 2s}}
        """,
      ])
    case "expanded":
      entries([
        "a.json": """
        {"@odata.context":"https://o/$metadata#msdyn_conversationactions","value":[
         {"msdyn_conversationactionid":"\(id(10))","msdyn_name":"Act","msdyn_eventname":100000001,"msdyn_order":0,
          "capabilities":[{"msdyn_channelcapabilityid":"\(id(30))","msdyn_name":"C","msdyn_escalationchannelmode":192350002,
            "msdyn_Provider":{"msdyn_providerid":"\(id(1))","msdyn_name":"Fab"}}]}]}
        """
      ])
    default:
      [
        ZipEntry(
          path: "a.json",
          bytes: Array(
            """
            [{"@odata.type":"Microsoft.Dynamics.CRM.msdyn_provider","msdyn_name":"Fab","msdyn_providerid":"\(id(1))"},
             {"msdyn_name":"Act","msdyn_eventname":100000001,"msdyn_order":0,"msdyn_conversationactionid":"\(id(10))"},
             {"msdyn_name":"C","msdyn_escalationchannelmode":100000000,"msdyn_Provider@odata.bind":
              "/msdyn_providers(\(id(1)))","_msdyn_conversationaction_value":"\(id(10))"}]
            """.utf8))
      ]
    }
  }

  private func entries(_ files: [String: String]) -> [ZipEntry] {
    files.sorted { $0.key < $1.key }.map { ZipEntry(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// Expects that every link has its row; a partly read package would have links without one.
  private func expectLinked(_ solution: Solution) {
    let providers = Set(solution.providers.map(\.id))
    let actions = Set(solution.conversationActions.map(\.id))
    for capability in solution.channelCapabilities {
      #expect(capability.provider.map(providers.contains) ?? true)
      #expect(capability.conversationAction.map(actions.contains) ?? true)
    }
    for locale in solution.conversationActionLocales {
      #expect(locale.conversationAction.map(actions.contains) ?? true)
    }
  }
}
