import Diagnostics
import Glibc
import Notations
import RecordFormats
import Records

extension OrganizationFolder {
  /// Removes a solution's folder, and resets the chat widgets that use its providers.
  ///
  /// - Parameter gone: all providers removed with it: the kept original of `org.yaml` may name others than
  ///   the file does now.
  public func uninstall(
    folder: String, resetting providers: Set<String>, forgetting gone: Set<String>
  ) throws(WriteFailure) {
    try remove(folder: folder, resetting: providers)
    try forget(gone)
  }

  /// Puts what stays of a solution, with the files of its web resources, in its folder's place.
  public func leave(
    _ left: Solution, webResources: [WebResourceFile] = [], inPlaceOf folder: String
  ) throws(WriteFailure) {
    let files = try files(of: left, webResources, from: folder)
    do throws(WriteFailure) {
      try makeArea()
      let staged = FilePath.joined(area, "staged")
      try changes.makeFolder(staged, with: files)
      try changes.exchange(path(ofSolution: folder), with: staged)
      try changes.synchronize(solutions)
    } catch {
      try? changes.remove(area)
      throw error.naming(path(ofSolution: folder), insteadOf: FilePath.joined(area, "staged"))
    }
    clean(area)
  }

  private func files(
    of left: Solution, _ webResources: [WebResourceFile], from folder: String
  ) throws(WriteFailure) -> [ZipEntry] {
    let what = left.webResources.isEmpty ? "Data that" : "What"
    let sign =
      "# \(what) stayed when \(left.leftBy ?? folder) was uninstalled. The provider's package has to delete it.\n"
    var package = Package(format: .yaml, solution: left)
    package.webResources = webResources
    do throws(PackageExport.Failure) {
      return try PackageExport(package).yaml.map { file in
        file.path == SolutionFile.name
          ? ZipEntry(path: file.path, bytes: Array(sign.utf8) + file.bytes) : file
      }
    } catch {
      // A web resource's name would lead out of the folder.
      throw WriteFailure(path: path(ofSolution: folder), .copyReadsOtherwise)
    }
  }

  private func remove(folder: String, resetting providers: Set<String>) throws(WriteFailure) {
    guard providers.isEmpty else {
      try decide(PendingUninstall(folder: folder, providers: providers))
      return
    }
    if isLast(folder) { return try removeSolutions() }
    do throws(WriteFailure) {
      try moveAside(folder)
      try changes.synchronize(solutions)
    } catch {
      if isThere(path(ofSolution: folder)) { try? changes.remove(area) }
      throw error
    }
    clean(area)
  }

  /// Writes the note that makes the removal count, then carries it out.
  private func decide(_ removal: PendingUninstall) throws(WriteFailure) {
    guard let changed = removal.reset(try editedFile()) else {
      throw WriteFailure(path: path(to: OrganizationFile.name), .cannotEdit)
    }
    // Once decided, it would stand in the way of every other change until `org.yaml` can be written.
    try tryWriting(changed)
    do throws(WriteFailure) {
      try makeArea()
      let draft = note + ".new"
      try changes.write(removal.bytes, to: draft)
      try changes.move(draft, to: note)
    } catch {
      try? changes.remove(area)
      throw error
    }
    try changes.synchronize(area)
    try carryOut(removal)
  }

  func carryOut(_ removal: PendingUninstall) throws(WriteFailure) {
    let old = try editedFile()
    guard let changed = removal.reset(old) else {
      throw WriteFailure(path: path(to: OrganizationFile.name), .cannotEdit)
    }
    if changed.file.bytes != old.file.bytes { try put(changed) }
    if isThere(path(ofSolution: removal.folder)) { try moveAside(removal.folder) }
    try changes.synchronize(solutions)
    try changes.remove(note)
    clean(area)
    tidy()
  }

  private func moveAside(_ folder: String) throws(WriteFailure) {
    if !isThere(area) { try makeArea() }
    let removed = FilePath.joined(area, "removed")
    if !isThere(removed) { try changes.makeFolder(removed) }
    try changes.move(path(ofSolution: folder), to: FilePath.joined(removed, folder))
  }

  /// Whether an install made the `solutions` folder and this folder is the only one in it; with nil, whether
  /// it is empty.
  func isLast(_ folder: String?) -> Bool {
    guard isThere(madeByInstall), let names = try? FolderChanges.names(in: solutions) else { return false }
    return Set(names) == Set([ProvisioningPaths.madeByInstall] + (folder.map { [$0] } ?? []))
  }

  func removeSolutions() throws(WriteFailure) {
    do throws(WriteFailure) {
      try changes.move(solutions, to: removedFolder)
    } catch {
      throw error.naming(solutions, insteadOf: removedFolder)
    }
    try changes.synchronize(path)
    clean(removedFolder)
  }

  private func tidy() { if isLast(nil) { try? removeSolutions() } }
}
