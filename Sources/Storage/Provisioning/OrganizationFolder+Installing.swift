import Diagnostics
import Glibc
import Records

extension OrganizationFolder {
  /// Copies a package into the organization: as a new folder, or replacing the named one.
  ///
  /// - Returns: the name of the solution's folder.
  public func install(_ package: SolutionPackage, inPlaceOf old: String?) throws(WriteFailure) -> String {
    if let folder = package.folder, holds(folder) {
      throw WriteFailure(path: folder, .packageHoldsOrganization)
    }
    do throws(WriteFailure) {
      if let old { return try upgrade(old, to: package) }
      return isThere(solutions) ? try add(package) : try addFirst(package)
    } catch {
      // Remove what is not in place yet. If the run is killed here, the next one removes it.
      try? changes.remove(area)
      try? changes.remove(stagedFolder)
      throw error.naming(solutions, insteadOf: stagedFolder)
        .naming(solutions, insteadOf: FilePath.joined(area, "staged"))
    }
  }

  private func add(_ package: SolutionPackage) throws(WriteFailure) -> String {
    let folder = freeName(for: package)
    let staged = try stage(package, as: folder)
    try changes.move(staged, to: path(ofSolution: folder))
    try changes.synchronize(solutions)
    clean(area)
    return folder
  }

  private func upgrade(_ old: String, to package: SolutionPackage) throws(WriteFailure) -> String {
    let staged = try stage(package, as: old)
    try changes.exchange(path(ofSolution: old), with: staged)
    try changes.synchronize(solutions)
    clean(area)
    return old
  }

  /// Installs into an organization without a `solutions` folder: makes the whole folder, with a marker that
  /// allows an uninstall to remove it.
  private func addFirst(_ package: SolutionPackage) throws(WriteFailure) -> String {
    let folder = freeName(for: package)
    try changes.makeFolder(stagedFolder)
    let sign = "agent-console made this folder for an install; it is deleted with the last solution in it.\n"
    try changes.write(
      Array(sign.utf8), to: FilePath.joined(stagedFolder, ProvisioningPaths.madeByInstall))
    try copy(package, to: FilePath.joined(stagedFolder, folder))
    try package.expectSame(at: FilePath.joined(stagedFolder, folder))
    try changes.synchronize(stagedFolder)
    try changes.move(stagedFolder, to: solutions)
    try changes.synchronize(path)
    return folder
  }

  private func stage(_ package: SolutionPackage, as folder: String) throws(WriteFailure) -> String {
    try makeArea()
    let staged = FilePath.joined(area, "staged")
    try changes.makeFolder(staged)
    let copied = FilePath.joined(staged, folder)
    try copy(package, to: copied)
    try package.expectSame(at: copied)
    try changes.synchronize(staged)
    return copied
  }

  private func copy(_ package: SolutionPackage, to folder: String) throws(WriteFailure) {
    try changes.makeFolder(folder)
    var folders = [folder]
    for entry in package.entries {
      let copied = FilePath.joined(folder, entry.path)
      switch entry.content {
      case .folder:
        try changes.makeFolder(copied)
        folders.append(copied)
      case .file(let source, let mode): try changes.copy(source, to: copied, mode: mode)
      case .bytes(let bytes): try changes.write(bytes, to: copied)
      }
    }
    for folder in folders.reversed() { try changes.synchronize(folder) }
  }

  /// The name for a solution's folder: its unique name in lower case, with `_` for characters unsafe in a
  /// path.
  ///
  /// A package that only has the name of its file or folder keeps that name unchanged, because the copy takes
  /// its name from its folder.
  private func freeName(for package: SolutionPackage) -> String {
    let name = package.solution.uniqueName
    if package.isNamedByPath {
      let isHidden = name.hasPrefix(".")
      return freeName(isHidden ? "_" + name.dropFirst() : name)
    }
    let allowed = name.lowercased().unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      return isPlain || "-_".unicodeScalars.contains(scalar) ? Character(scalar) : "_"
    }
    return freeName(String(allowed.prefix(60)))
  }

  private func freeName(_ wanted: String) -> String {
    let name = wanted.isEmpty ? "solution" : wanted
    var folder = name
    var number = 2
    while isThere(path(ofSolution: folder)) {
      folder = "\(name)-\(number)"
      number += 1
    }
    return folder
  }

  /// Whether a folder contains the organization.
  private func holds(_ folder: String) -> Bool {
    guard let package = FilePath.real(folder), let organization = FilePath.real(path) else { return false }
    return FilePath.isIn(package, organization)
  }
}
