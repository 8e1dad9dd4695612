import Diagnostics
import Organizations
import RecordFormats
import Records

/// An organization read under the lock: only this run can change it until the run ends.
public struct LockedOrganization {
  /// The content of its files; `set` keeps it up to date.
  public private(set) var snapshot: OrganizationSnapshot
  private let folder: OrganizationFolder

  fileprivate init(_ snapshot: OrganizationSnapshot, in folder: OrganizationFolder) {
    self.snapshot = snapshot
    self.folder = folder
  }
}

extension OrganizationFolder {
  /// Reads the organization in the folder.
  public func read() -> Reading<LockedOrganization> {
    let file = try? organizationSource()
    let reading = OrganizationSnapshot.readLocked(NamedFolder(tree: tree), knowing: file)
    return Reading(reading.value.map { LockedOrganization($0, in: self) }, reading.diagnostics)
  }

  /// Reads the current files, ignoring what this run remembers of them.
  fileprivate func readAgain() -> Reading<OrganizationSnapshot> {
    known = nil
    return OrganizationSnapshot.readLocked(NamedFolder(tree: tree))
  }
}

// MARK: - Settings

extension LockedOrganization {
  /// Changes settings in `org.yaml`.
  ///
  /// - Returns: whether the file had to change.
  public mutating func set(_ changes: [SettingChange]) throws(WriteFailure) -> Bool {
    if let missing = snapshot.missingProvider(of: changes) { throw missing }
    guard try folder.apply(changes) else { return false }
    if let file = OrganizationFile.read(try folder.organizationSource()).value {
      snapshot.organization.settings = file.settings
      snapshot.organization.chatWidgetOrigins = file.chatWidgetOrigins
      snapshot.organization.workstreamOrigin = file.workstreamOrigin
    }
    return true
  }
}

extension OrganizationSnapshot {
  /// The failure of a change that turns a mode on with a provider that is no longer in the files.
  ///
  /// This happens when the console shows an earlier moment with a solution that has since been uninstalled.
  func missingProvider(of changes: [SettingChange]) -> WriteFailure? {
    guard case .folder(_, let file) = location else { return nil }
    for change in changes {
      guard case .option(let change) = change, case .on(let provider) = change.setting,
        !organization.providers(of: change.mode).contains(provider)
      else { continue }
      return WriteFailure(path: file, .providerGone(provider: provider, mode: change.mode.label))
    }
    return nil
  }
}

// MARK: - Solutions

extension LockedOrganization {
  /// Copies a package into the organization, by a plan without conflicts.
  ///
  /// - Returns: the name of the solution's folder.
  public func install(_ package: SolutionPackage, by plan: InstallPlan) throws(WriteFailure) -> String {
    try folder.install(package, inPlaceOf: plan.replaced.flatMap { snapshot.folder(of: $0) })
  }

  /// The solution in a folder, as read from the organization's own files.
  func installedSolution(in name: String) -> Solution? {
    var reader = TreeReader(folder.tree, language: snapshot.organization.languages.first)
    return reader.installedSolutions(in: [name]).first
  }

  /// Removes a solution, by a plan without obstacles, and reads the organization again.
  public func uninstall(_ plan: UninstallPlan) throws(WriteFailure) -> Removal {
    guard let name = snapshot.folder(of: plan.solution) else {
      throw WriteFailure(path: snapshot.shownPath(of: plan.solution.uniqueName), .notThere)
    }
    do throws(WriteFailure) {
      if let left = plan.left {
        try folder.leave(left, webResources: try webResources(of: left, in: name), inPlaceOf: name)
      } else {
        try folder.uninstall(
          folder: name, resetting: plan.chosenProviders, forgetting: plan.providers)
      }
    } catch {
      // Once decided, a removal counts, even if it could not be completed.
      let now = folder.readAgain().value?.organization
      guard let now, now.solution(named: plan.solution.uniqueName) == nil else {
        throw error
      }
      return .unfinished(now, error.diagnostic)
    }
    let reading = folder.readAgain()
    guard let after = reading.value else { return .unreadable(reading.diagnostics) }
    return .readAgain(after.organization, leftovers: leftovers(of: plan, in: after, name))
  }

  /// The files of the web resources that stay, from the solution's folder.
  private func webResources(of left: Solution, in name: String) throws(WriteFailure) -> [WebResourceFile] {
    guard !left.webResources.isEmpty else { return [] }
    let path = folder.path(ofSolution: name)
    let files = PackageLoader.load(path).value?.webResources.filter { left.webResources.contains($0.name) }
    guard let files, left.webResources.isSubset(of: files.map(\.name)) else {
      throw WriteFailure(path: path, .copyReadsOtherwise)
    }
    return files
  }

  /// Evidence that part of the solution is left, or that something else has changed.
  private func leftovers(
    of plan: UninstallPlan, in after: OrganizationSnapshot, _ name: String
  ) -> [UninstallLeftover] {
    // What refers to rows that stay is found by `check`.
    let references =
      plan.left == nil
      ? after.organization.references(to: plan.solution) + after.scenarioReferences(to: plan.solution) : []
    let gone = [plan.left == nil ? name : nil, ProvisioningPaths.area].compactMap(\.self)
    var files = gone.map(OrganizationLayout.solution).filter(folder.tree.has)
    if !after.organization.isWhatRemains(of: snapshot.organization, without: plan) {
      files.append(OrganizationFile.name)
    }
    return references.map(UninstallLeftover.reference) + files.map(UninstallLeftover.file)
      + folder.unremoved.map(UninstallLeftover.undeleted)
  }
}
