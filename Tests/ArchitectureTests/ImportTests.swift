import Foundation
import Testing

/// Compares the imports of every module with its dependencies in `Package.swift`.
///
/// The compiler accepts an undeclared import as long as something else builds that module first. After a
/// change, SwiftPM then links stale code.
@Suite struct ImportTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let manifest = Result { try Manifest.read(root) }

  @Test(
    "A module imports exactly what the manifest lists",
    arguments: try manifest.get().modules.sorted { $0.name < $1.name })
  func aModuleImportsExactlyWhatTheManifestLists(_ module: Manifest.Module) throws {
    let known = try Self.manifest.get().ownModules
    let imported = try Self.imports(below: Self.root.appending(path: module.folder)).intersection(known)
    #expect(imported.subtracting(module.uses).sorted() == [], "imported, and not named in Package.swift")
    // Tests of a program run it and need not import it.
    let unused = module.uses.subtracting(imported).subtracting([module.tested ?? ""])
    #expect(unused.sorted() == [], "named in Package.swift, and not imported")
  }

  @Test("Every module in the sources is in the manifest") func everyModuleInTheSourcesIsInTheManifest() throws
  {
    let sources = Self.root.appending(path: "Sources")
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    let manifest = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for folder in folders { #expect(manifest.contains("\"\(folder)\""), "\(folder)") }
  }

  private static func imports(below folder: URL) throws -> Set<String> {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var imports: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      // Scripts inside string literals are indented and import foreign modules.
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard words.first == "import" || words.starts(with: ["@testable", "import"]) else { continue }
        imports.insert(String(words.last ?? ""))
      }
    }
    return imports
  }
}

/// The modules declared in `Package.swift`, read as text.
struct Manifest {
  struct Module: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: String
    let uses: Set<String>
    /// The module that it tests, if any.
    var tested: String?
    var testDescription: String { name }
  }

  let modules: [Module]
  /// All modules that can be imported, except those of the system.
  var ownModules: Set<String> {
    modules.reduce(into: ["ArgumentParser", "TestSupport"]) { known, module in
      known.insert(module.name)
      known.formUnion(module.uses)
    }
  }

  static func read(_ root: URL) throws -> Manifest {
    let text = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    var modules: [Module] = []
    let room = /Room\(\s*"(\w+)"(?:, exclude[^)]*|,\s*uses: \[([^\]]*)\][^)]*)?\)/
    for match in text.matches(of: room) {
      modules.append(
        Module(
          name: String(match.1), folder: "Sources/\(match.1)", uses: names(in: match.2.map(String.init) ?? "")
        ))
    }
    let imports = text.split(separator: "let testImports").last?.split(separator: "\n]").first ?? ""
    for match in imports.matches(of: /"(\w+)": \[([^\]]*)\]/) {
      let uses = names(in: String(match.2)).union([String(match.1)])
      modules.append(
        Module(name: "\(match.1)Tests", folder: "Tests/\(match.1)Tests", uses: uses, tested: String(match.1)))
    }
    return Manifest(modules: modules)
  }

  private static func names(in list: String) -> Set<String> {
    Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
  }
}
