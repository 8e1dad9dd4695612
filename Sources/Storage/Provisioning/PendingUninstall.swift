import Notations
import Organizations
import RecordFormats

/// A removal that is decided but not complete: a note in the org folder.
///
/// A removal that resets chat widgets changes two things, and no file system changes two things in one step.
/// So writing the note is the step: while it is there, the organization is read without the solution, and the
/// next run carries the removal out.
struct PendingUninstall: Hashable {
  /// The solution's folder under `solutions`.
  var folder: String
  /// The providers to reset in chat widgets.
  var providers: Set<String>

  static let path = OrganizationLayout.solution("\(ProvisioningPaths.area)/uninstall.json")
  private static let sizeLimit = 1 << 20

  /// The note in an org folder; nil if there is none.
  init?(in tree: some FileTree) {
    guard tree.has(Self.path), let bytes = try? tree.bytes(of: Self.path, limit: Self.sizeLimit),
      let json = try? JSONValue.read(bytes),
      let folder = json["folder"]?.asText, let providers = json["providers"]?.asList,
      // A removal never leads out of the `solutions` folder, even if the note was edited.
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

  /// `org.yaml` with the widgets reset; nil if it cannot be changed.
  func reset(_ file: EditedOrganizationFile) -> EditedOrganizationFile? {
    var file = file
    // Turning a mode off can restore an earlier provider that must also be reset; this happens at most once.
    for _ in 1...2 {
      let resets = OrganizationFile.read(file.file).value?.chatWidgets.resets(of: providers) ?? []
      guard let changed = file.applying(resets.map { .option($0) }) else { return nil }
      file = changed
    }
    return file
  }
}

/// The hidden names that provisioning uses for temporary files; readers skip them.
enum ProvisioningPaths {
  /// The folder under `solutions` for what is not yet, or no longer, part of the organization.
  static let area = ".provisioning"
  /// The marker in a `solutions` folder that an install made.
  static let madeByInstall = ".made-by-install"
  /// The beginning of the names of what could not be deleted, beside the place where it was.
  static let unremoved = ".could-not-be-deleted"
  /// A `solutions` folder in the org folder that is not in place yet.
  static let stagedFolder = ".solutions-staged"
  /// A `solutions` folder that is being removed.
  static let removedFolder = ".solutions-removed"
  /// The next `org.yaml`.
  static let stagedFile = ".org.yaml-staged"
  /// The next kept original of `org.yaml`.
  static let stagedFileBefore = ".org.yaml-before-staged"
}
