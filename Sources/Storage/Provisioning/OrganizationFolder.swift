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
  private let changes: FolderChanges

  /// Takes hold of an org folder, and puts right what an earlier run has left over.
  public convenience init(_ path: String) throws(WriteFailure) {
    try self.init(path, changes: FolderChanges())
  }

  init(_ path: String, changes: FolderChanges) throws(WriteFailure) {
    self.path = path.isEmpty ? "." : path
    self.changes = changes
    lock = open(self.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw .lastError(path) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw WriteFailure(path: path, .busy) }
    try repair()
  }

  deinit { if lock >= 0 { close(lock) } }
}

// MARK: - Places

extension OrganizationFolder {
  private func place(_ names: String...) -> String { names.reduce(path, FilePath.joined) }
  private var solutions: String { place("solutions") }
  private var area: String { place("solutions", ProvisioningPlaces.area) }
  private var note: String { place(PendingUninstall.path) }
  private var madeByInstall: String { place("solutions", ProvisioningPlaces.madeByInstall) }
  private var stagedFolder: String { place(ProvisioningPlaces.stagedFolder) }
  private var removedFolder: String { place(ProvisioningPlaces.removedFolder) }

  private func isThere(_ path: String) -> Bool { FolderChanges.kind(of: path) != nil }

  /// The file itself where `org.yaml` is a link, and the next one beside it.
  private var organizationFile: (path: String, staged: String) {
    let named = place(OrganizationFile.fileName)
    var path = named
    if let real = realpath(named, nil) {
      path = String(cString: real)
      free(real)
    }
    return (path, FilePath.joined(FilePath.split(path).folder, ProvisioningPlaces.stagedFile))
  }
}

// MARK: - Installing

extension OrganizationFolder {
  /// Copies a package into the organization: as a new folder, or in the place of the one that is named.
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
      // What is not in place yet is nobody's; a run that is killed here leaves that to the next one.
      try? changes.remove(area)
      try? changes.remove(stagedFolder)
      throw error
    }
  }

  private func add(_ package: SolutionPackage) throws(WriteFailure) -> String {
    let folder = freeName(for: package)
    let staged = try stage(package, as: folder)
    try changes.move(staged, to: place("solutions", folder))
    try changes.synchronize(solutions)
    clean(area)
    return folder
  }

  private func upgrade(_ old: String, to package: SolutionPackage) throws(WriteFailure) -> String {
    let staged = try stage(package, as: old)
    try changes.exchange(place("solutions", old), with: staged)
    try changes.synchronize(solutions)
    clean(area)
    return old
  }

  /// Where there is no `solutions` folder, the whole of it comes into place, with a sign that it is ours to remove.
  private func addFirst(_ package: SolutionPackage) throws(WriteFailure) -> String {
    let folder = freeName(for: package)
    try changes.makeFolder(stagedFolder)
    let sign = "agent-console made this folder for an install; it goes with the last solution in it.\n"
    try changes.write(
      Array(sign.utf8), to: FilePath.joined(stagedFolder, ProvisioningPlaces.madeByInstall))
    try copy(package, to: FilePath.joined(stagedFolder, folder))
    try changes.synchronize(stagedFolder)
    try changes.move(stagedFolder, to: solutions)
    try changes.synchronize(path)
    return folder
  }

  private func stage(_ package: SolutionPackage, as folder: String) throws(WriteFailure) -> String {
    try changes.makeFolder(area)
    let staged = FilePath.joined(area, "staged")
    try changes.makeFolder(staged)
    let place = FilePath.joined(staged, folder)
    try copy(package, to: place)
    try changes.synchronize(staged)
    return place
  }

  private func copy(_ package: SolutionPackage, to folder: String) throws(WriteFailure) {
    try changes.makeFolder(folder)
    var folders = [folder]
    for entry in package.entries {
      let place = FilePath.joined(folder, entry.path)
      switch entry.content {
      case .folder:
        try changes.makeFolder(place)
        folders.append(place)
      case .file(let source, let mode): try changes.copy(source, to: place, mode: mode)
      case .bytes(let bytes): try changes.write(bytes, to: place)
      }
    }
    for folder in folders.reversed() { try changes.synchronize(folder) }
  }

  /// The folder's name for a solution: its unique name in lower case; what a path could take for something else is `_`.
  ///
  /// A package that is named by its path alone keeps that name as it is, as far as a path can.
  private func freeName(for package: SolutionPackage) -> String {
    let name = package.solution.uniqueName
    let wanted = package.isNamedByPath ? name : name.lowercased()
    let allowed = wanted.unicodeScalars.enumerated().map { place, scalar -> Character in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      let signs = package.isNamedByPath && place > 0 ? "-_. ()" : "-_"
      return isPlain || signs.unicodeScalars.contains(scalar) ? Character(scalar) : "_"
    }
    return freeName(String(allowed.prefix(60)))
  }

  private func freeName(_ wanted: String) -> String {
    let name = wanted.isEmpty ? "solution" : wanted
    var folder = name
    var number = 2
    while isThere(place("solutions", folder)) {
      folder = "\(name)-\(number)"
      number += 1
    }
    return folder
  }

  /// Whether the organization lies in a folder.
  private func holds(_ folder: String) -> Bool {
    guard let outer = realpath(folder, nil), let inner = realpath(path, nil) else { return false }
    defer {
      free(outer)
      free(inner)
    }
    let (package, organization) = (String(cString: outer), String(cString: inner))
    return organization == package || organization.hasPrefix(package == "/" ? "/" : package + "/")
  }
}

// MARK: - Uninstalling

extension OrganizationFolder {
  /// Removes a solution's folder, and makes chat widgets forget these providers.
  public func uninstall(folder: String, resetting providers: Set<String>) throws(WriteFailure) {
    guard providers.isEmpty else {
      try decide(PendingUninstall(folder: folder, providers: providers))
      return
    }
    if isLast(folder) { return try removeSolutions() }
    do throws(WriteFailure) {
      try moveAside(folder)
      try changes.synchronize(solutions)
    } catch {
      if isThere(place("solutions", folder)) { try? changes.remove(area) }
      throw error
    }
    clean(area)
  }

  /// Writes the note by which the removal counts from then on, and carries it out.
  private func decide(_ removal: PendingUninstall) throws(WriteFailure) {
    guard removal.reset(try organizationSource()) != nil else {
      throw WriteFailure(path: place(OrganizationFile.fileName), .cannotEdit)
    }
    do throws(WriteFailure) {
      try changes.makeFolder(area)
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

  private func carryOut(_ removal: PendingUninstall) throws(WriteFailure) {
    let source = try organizationSource()
    guard let changed = removal.reset(source) else {
      throw WriteFailure(path: place(OrganizationFile.fileName), .cannotEdit)
    }
    if changed.bytes != source.bytes { try replaceOrganizationFile(with: changed.bytes) }
    if isThere(place("solutions", removal.folder)) { try moveAside(removal.folder) }
    try changes.synchronize(solutions)
    try changes.remove(note)
    clean(area)
    tidy()
  }

  private func moveAside(_ folder: String) throws(WriteFailure) {
    if !isThere(area) { try changes.makeFolder(area) }
    let removed = FilePath.joined(area, "removed")
    if !isThere(removed) { try changes.makeFolder(removed) }
    try changes.move(place("solutions", folder), to: FilePath.joined(removed, folder))
  }

  /// Whether an install made the `solutions` folder, and nothing but this one is in it; without a name, nothing at all.
  private func isLast(_ folder: String?) -> Bool {
    guard isThere(madeByInstall), let names = try? FolderChanges.names(in: solutions) else { return false }
    return Set(names) == Set([ProvisioningPlaces.madeByInstall] + (folder.map { [$0] } ?? []))
  }

  private func removeSolutions() throws(WriteFailure) {
    try changes.move(solutions, to: removedFolder)
    try changes.synchronize(path)
    clean(removedFolder)
  }

  private func tidy() { if isLast(nil) { try? removeSolutions() } }

  /// Removes what is no part of the organization any more; where that fails, the next run does it.
  private func clean(_ place: String) { try? changes.remove(place) }
}

// MARK: - The organization's file

extension OrganizationFolder {
  private func organizationSource() throws(WriteFailure) -> SourceText {
    let tree = FolderOnDisk(path)
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: OrganizationFile.fileName, limit: YAML.sizeLimit)
      return SourceText(file: tree.shownPath(OrganizationFile.fileName), bytes: bytes)
    } catch {
      throw WriteFailure(error)
    }
  }

  /// Changes a chat widget's options in `org.yaml`.
  ///
  /// - Returns: whether anything had to be changed.
  public func apply(_ edits: [OrganizationFileEdit]) throws(WriteFailure) -> Bool {
    let source = try organizationSource()
    var changed = source
    for edit in edits {
      guard let next = edit.applied(to: changed) else {
        throw WriteFailure(path: place(OrganizationFile.fileName), .cannotEdit)
      }
      changed = next
    }
    guard changed.bytes != source.bytes else { return false }
    try replaceOrganizationFile(with: changed.bytes)
    return true
  }

  private func replaceOrganizationFile(with bytes: [UInt8]) throws(WriteFailure) {
    let (path, staged) = organizationFile
    var old = stat()
    let mode = stat(path, &old) == 0 ? old.st_mode & 0o7777 : nil
    do throws(WriteFailure) {
      try changes.write(bytes, to: staged, mode: mode)
      try changes.replace(path, with: staged)
    } catch {
      try? changes.remove(staged)
      throw error
    }
    try changes.synchronize(FilePath.split(path).folder)
  }
}

// MARK: - Repairing

extension OrganizationFolder {
  /// Finishes what counts already, and removes what does not count yet or no longer.
  private func repair() throws(WriteFailure) {
    let staged = organizationFile.staged
    let leftovers = [area, stagedFolder, removedFolder, staged].filter(isThere)
    guard !leftovers.isEmpty || isLast(nil) else { return }
    hasRepaired = true
    try changes.remove(staged)
    if let removal = PendingUninstall(in: FolderOnDisk(path)) { try carryOut(removal) }
    for leftover in leftovers { try changes.remove(leftover) }
    if isLast(nil) { try removeSolutions() }
  }
}
