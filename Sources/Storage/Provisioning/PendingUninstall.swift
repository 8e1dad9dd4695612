import Notations
import Organizations
import RecordFormats

/// A removal that is decided: a note in the org folder from the moment that it counts until it is carried out.
///
/// A removal that resets chat widgets changes two things, and no file system changes two things in one step. So the note
/// is the step: whoever reads the organization with the note there reads it without the solution, and the next run
/// carries it out.
struct PendingUninstall: Hashable {
  /// The solution's folder under `solutions`.
  var folder: String
  /// The providers that chat widgets no longer have chosen.
  var providers: Set<String>

  static let path = OrganizationLayout.solution("\(ProvisioningPaths.area)/uninstall.json")
  private static let sizeLimit = 1 << 20

  /// The note in an org folder; nil where there is none.
  init?(in tree: some FileTree) {
    guard tree.has(Self.path), let bytes = try? tree.bytes(of: Self.path, limit: Self.sizeLimit),
      let json = try? JSONValue.read(bytes),
      let folder = json["folder"]?.asText, let providers = json["providers"]?.asList,
      // Whoever wrote the note: a removal never leads out of the `solutions` folder.
      !folder.isEmpty, !folder.hasPrefix("."), !folder.contains("/"), !folder.contains("\0")
    else { return nil }
    self.init(folder: folder, providers: Set(providers.compactMap(\.asText)))
  }

  init(folder: String, providers: Set<String>) {
    self.folder = folder
    self.providers = providers
  }

  var bytes: [UInt8] {
    let json: JSONValue = [
      "folder": .text(folder), "providers": .list(providers.sorted().map(JSONValue.text)),
    ]
    return Array((json.pretty + "\n").utf8)
  }

  /// `org.yaml` with the widgets reset; nil where it cannot be changed.
  func reset(_ file: EditedOrganizationFile) -> EditedOrganizationFile? {
    var file = file
    // What comes back where a mode was turned on may name another of the providers, once.
    for _ in 1...2 {
      let resets = OrganizationFile.read(file.file).value?.chatWidgets.resets(of: providers) ?? []
      guard let changed = file.applying(resets) else { return nil }
      file = changed
    }
    return file
  }
}

/// Where provisioning puts things aside: hidden names, which whoever reads an organization passes over.
enum ProvisioningPaths {
  /// The folder under `solutions` for what is not yet, or no longer, a part of the organization.
  static let area = ".provisioning"
  /// The file that says that an install made the `solutions` folder.
  static let madeByInstall = ".made-by-install"
  /// A `solutions` folder that is not yet there, in the org folder.
  static let stagedFolder = ".solutions-staged"
  /// A `solutions` folder that is no longer there.
  static let removedFolder = ".solutions-removed"
  /// The next `org.yaml`.
  static let stagedFile = ".org.yaml-staged"
  /// What is next kept of how `org.yaml` was.
  static let stagedFileBefore = ".org.yaml-before-staged"
}
