import Diagnostics
import Notations
import Records

/// The `SolutionManifest` of a `solution.xml`: the solution's identity and publisher.
///
/// In the form of Dataverse's Git integration the publisher is a file of its own, which the manifest names.
struct SolutionManifest {
  private(set) var identity: PackageIdentity

  init(
    _ manifest: XMLElement, _ source: SourceText, ownName: String, publishers: [XMLElement] = [],
    with findings: inout PackageFindings
  ) {
    identity = PackageIdentity(named: ownName, file: source.file)
    identity.source = source
    identity.origin.row = manifest.place
    if let name = manifest.child("UniqueName"), !name.text.trimmed.isEmpty {
      identity.uniqueName = name.text.trimmed
      identity.origin.columns["solution"] = name.textPlace
    } else {
      // A misspelt element is where the name is missing.
      let written = manifest.children.first { NearestName.to($0.name, among: ["UniqueName"]) != nil }
      findings.report(PackageFault.unnamedSolution, at: written?.place ?? manifest.place, in: source)
    }
    if let version = manifest.child("Version") {
      identity.origin.columns["version"] = version.textPlace
      identity.version = Version(version.text.trimmed)
      if identity.version == nil {
        findings.report(
          RecordFault.badVersion(value: version.text.trimmed), at: version.textPlace, in: source)
      }
    }
    if let managed = manifest.child("Managed") {
      identity.origin.columns["managed"] = managed.textPlace
      identity.isManaged = Self.isManaged(managed.text.trimmed)
    }
    guard let publisher = manifest.child("Publisher") else { return }
    let name = publisher.child("UniqueName")?.text.trimmed.lowercased()
    readPublisher(publishers.first { $0.child("UniqueName")?.text.trimmed.lowercased() == name } ?? publisher)
  }

  /// Whether a solution is managed; nil if it says neither: 2 stands for both kinds, packed from the same files.
  private static func isManaged(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "1", "true": true
    case "0", "false": false
    default: nil
    }
  }

  private mutating func readPublisher(_ publisher: XMLElement) {
    // The English name, otherwise the first one, otherwise the unique name.
    let names = publisher.child("LocalizedNames")?.children("LocalizedName") ?? []
    let localized = names.first { $0["languagecode"] == "1033" } ?? names.first
    guard
      let name = localized?["description"].flatMap({ $0.isEmpty ? nil : $0 })
        ?? publisher.child("UniqueName")?.text.trimmed, !name.isEmpty
    else { return }
    let prefix = publisher.child("CustomizationPrefix")
    identity.publisher = Publisher(
      name: name, prefix: prefix.flatMap { $0.text.trimmed.isEmpty ? nil : $0.text.trimmed })
    identity.origin.columns["publisher"] = publisher.place
    identity.origin.columns["publisher.name"] = localized?.attribute("description")?.place ?? publisher.place
    identity.origin.columns["publisher.prefix"] = prefix?.textPlace
  }
}
