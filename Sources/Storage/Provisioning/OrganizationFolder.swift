import Diagnostics
import Glibc
import Notations
import Organizations
import RecordFormats
import Records

/// An org folder that this run alone changes: each change whole or not at all, whenever the run ends.
///
/// New things are made aside, under hidden names that readers pass over, and come into place by one rename; old things
/// leave by one, and are removed aside. What a run that was ended in the midst has left over, the next one puts right.
public final class OrganizationFolder {
  public let path: String
  /// Whether an earlier run had left something over that this one has put right.
  public private(set) var hasRepaired = false
  private let lock: Int32
  let changes: FolderChanges
  /// The folder as the person named it, to be read.
  let tree: FolderOnDisk
  /// `org.yaml` as this run has read or written it last; nil: not yet.
  var known: (text: SourceText, stamp: FileStamp)?

  /// Takes hold of an org folder, and puts right what an earlier run has left over.
  public convenience init(_ path: String) throws(WriteFailure) {
    try self.init(path, changes: FolderChanges())
  }

  init(_ path: String, changes: FolderChanges) throws(WriteFailure) {
    self.path = path.isEmpty ? "." : path
    self.changes = changes
    tree = FolderOnDisk(path)
    lock = open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw .lastError(path) }
    guard Self.take(lock) else { throw WriteFailure(path: path, .busy) }
    try repair()
  }

  /// Takes the lock, if whoever has it lets go of it within half a second: a run that is about to end, or a process that
  /// was forked off one and still has everything of it.
  private static func take(_ lock: Int32) -> Bool {
    for _ in 1...50 {
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { return true }
      usleep(10_000)
    }
    return false
  }

  deinit { if lock >= 0 { close(lock) } }
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

  /// The file itself where `org.yaml` is a link, and the next one beside it.
  var organizationFile: (path: String, staged: String) {
    let named = path(to: OrganizationFile.fileName)
    let path = FilePath.real(named) ?? named
    return (path, FilePath.joined(FilePath.split(path).folder, ProvisioningPaths.stagedFile))
  }
}

// MARK: - Repairing

extension OrganizationFolder {
  /// Finishes what counts already, and removes what does not count yet or no longer.
  private func repair() throws(WriteFailure) {
    let staged = organizationFile.staged
    let leftovers = [area, stagedFolder, removedFolder, staged, stagedFileBefore].filter(isThere)
    hasRepaired = !leftovers.isEmpty || isLast(nil)
    try repairFileBefore()
    guard hasRepaired else { return }
    try changes.remove(staged)
    if let removal = PendingUninstall(in: tree) { try carryOut(removal) }
    for leftover in leftovers { try changes.remove(leftover) }
    if isLast(nil) { try removeSolutions() }
  }
}
