import Diagnostics
import Glibc
import Notations
import Organizations
import RecordFormats
import Records

/// An org folder that only this run can change; each change is made completely or not at all, even if the run
/// is killed.
///
/// New files are prepared under hidden names that readers skip, and put in place by one rename. Old files are
/// moved away by one rename and then removed. The next run cleans up after a run that was interrupted.
public final class OrganizationFolder {
  public let path: String
  /// Whether this run cleaned up after an earlier one.
  public private(set) var hasRepaired = false
  /// What could not be deleted, set aside under names that nobody reads.
  public private(set) var unremoved: [String] = []
  private let lock: OrganizationLock
  let changes: FolderChanges
  /// The folder for reading, as the user named it.
  let tree: FolderOnDisk
  /// `org.yaml` as this run last read or wrote it; nil until then.
  var known: (text: SourceText, stamp: FileStamp)?

  /// Locks an org folder, and cleans up after an interrupted run.
  public convenience init(_ path: String) throws(WriteFailure) {
    try self.init(path, changes: FolderChanges())
  }

  init(_ path: String, changes: FolderChanges) throws(WriteFailure) {
    self.path = path.isEmpty ? "." : path
    self.changes = changes
    tree = FolderOnDisk(path)
    lock = try OrganizationLock(self.path, for: .changing)
    try repair()
  }
}

// MARK: - Places

extension OrganizationFolder {
  func path(to names: String...) -> String { names.reduce(path, FilePath.joined) }
  var solutions: String { path(to: OrganizationLayout.solutions) }
  func path(ofSolution folder: String) -> String { path(to: OrganizationLayout.solution(folder)) }
  var area: String { path(ofSolution: ProvisioningPaths.area) }
  var note: String { path(to: PendingUninstall.path) }
  var madeByInstall: String { path(ofSolution: ProvisioningPaths.madeByInstall) }
  var stagedFolder: String { path(to: ProvisioningPaths.stagedFolder) }
  var removedFolder: String { path(to: ProvisioningPaths.removedFolder) }

  var fileBefore: String { path(to: EditedOrganizationFile.nameOfBefore) }
  var stagedFileBefore: String { path(to: ProvisioningPaths.stagedFileBefore) }

  func isThere(_ path: String) -> Bool { FolderChanges.kind(of: path) != nil }

  /// The path of `org.yaml`, with links resolved, and the staged file beside it.
  var organizationFile: (path: String, staged: String) {
    let named = path(to: OrganizationFile.name)
    let path = FilePath.real(named) ?? named
    return (path, FilePath.joined(FilePath.split(path).folder, ProvisioningPaths.stagedFile))
  }
}

// MARK: - Preparing

extension OrganizationFolder {
  /// Makes the folder for what is not in place yet; where that fails, it is for the folder that a person knows.
  func makeArea() throws(WriteFailure) {
    do throws(WriteFailure) {
      try changes.makeFolder(area)
    } catch {
      throw error.naming(solutions, insteadOf: area)
    }
  }
}

// MARK: - Removing

extension OrganizationFolder {
  /// Removes what no longer belongs to the organization; if that fails, the next run does it.
  func clean(_ place: String) { try? clear(place) }

  /// Removes what no longer belongs to the organization, or sets aside what cannot be deleted, so that it is not
  /// in the way of the next change.
  private func clear(_ place: String) throws(WriteFailure) {
    do throws(WriteFailure) {
      try changes.remove(place)
    } catch {
      guard isThere(place) else { return }
      let folder = FilePath.split(place).folder
      var number = 1
      func aside() -> String { FilePath.joined(folder, "\(ProvisioningPaths.unremoved)-\(number)") }
      while isThere(aside()) { number += 1 }
      try changes.move(place, to: aside())
      unremoved.append(aside())
    }
  }
}

// MARK: - Repairing

extension OrganizationFolder {
  /// Finishes changes that already count, and removes what does not count yet or no longer.
  private func repair() throws(WriteFailure) {
    let staged = organizationFile.staged
    let leftovers = [area, stagedFolder, removedFolder, staged, stagedFileBefore].filter(isThere)
    hasRepaired = !leftovers.isEmpty || isLast(nil)
    try repairFileBefore()
    guard hasRepaired else { return }
    try changes.remove(staged)
    if let removal = PendingUninstall(in: tree) { try carryOut(removal) }
    for leftover in leftovers { try clear(leftover) }
    if isLast(nil) { try removeSolutions() }
  }
}
