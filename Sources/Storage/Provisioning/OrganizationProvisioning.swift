import Diagnostics
import Organizations
import RecordFormats
import Records

/// Changes an organization in its files: its settings and its solutions.
///
/// The console and the command line both change organizations through this.
public struct OrganizationProvisioning: Sendable {
  /// The ORG argument.
  public let name: String
  public let location: OrganizationLocation
  /// How folders are changed; a test can stop the run partway, or write to the files in between.
  var changes = FolderChanges()

  /// The organization that an ORG argument names; no file is read.
  public init(of name: String) {
    self.init(name, at: NamedFolder.find(name).value?.location ?? .nowhere)
  }

  /// The organization that was read, even if its name now leads somewhere else.
  public init(of name: String, as snapshot: OrganizationSnapshot) {
    self.init(name, at: snapshot.location)
  }

  private init(_ name: String, at location: OrganizationLocation) {
    self.name = name
    self.location = location
  }

  /// Reads the organization; a single solution is not one.
  public func read() -> Reading<OrganizationSnapshot> {
    guard case .nowhere = location else { return OrganizationSnapshot.read(name, at: location) }
    let found = NamedFolder.find(name)
    let isSolution = WriteFailure(path: name, .noOrganization).diagnostic
    return Reading(nil, found.value == nil ? found.diagnostics : [isSolution])
  }

  /// Locks the organization's folder, and first cleans up after an interrupted run.
  public func lock() throws(WriteFailure) -> OrganizationFolder {
    switch location {
    case .folder(let path, _): return try OrganizationFolder(path, changes: changes)
    case .sample(let sample): throw WriteFailure(path: name, .builtInSample(name: sample))
    case .nowhere: throw WriteFailure(path: name, .noOrganization)
    }
  }
}

// MARK: - In one step, as the console does it

extension OrganizationProvisioning {
  /// Writes settings into `org.yaml`; everything else in it stays the same.
  ///
  /// - Returns: why it failed; nil if the settings are written.
  public func save(_ changes: [SettingChange]) -> Diagnostic? {
    do throws(WriteFailure) {
      let folder = try lock()
      let reading = folder.read()
      do throws(WriteFailure) {
        if var locked = reading.value {
          _ = try locked.set(changes)
        } else {
          // A broken solution need not prevent a change to `org.yaml`.
          _ = try folder.apply(changes)
        }
        return nil
      } catch {
        // An error in the file is more specific than `cannotEdit`.
        let broken = reading.diagnostics.first {
          $0.isError && $0.place.file == folder.tree.shownPath(OrganizationFile.name)
        }
        guard error.fault == .cannotEdit, let broken else { throw error }
        return broken
      }
    } catch {
      return error.diagnostic
    }
  }

  /// Reads a package and copies it into the organization, unless it conflicts with the files or with the
  /// organization shown.
  public func install(_ path: String, shown: Organization) -> InstallOutcome {
    let reading = SolutionPackage.read(path, language: shown.languages.first)
    guard let package = reading.value else { return .failed(reading.firstError(of: path)) }
    guard InstallPlan(of: package.solution, in: shown).conflicts.isEmpty else {
      return .refused(package.solution)
    }
    let errors = package.errors
    guard case .folder = location else { return .inMemory(package.solution, errors: errors) }
    do throws(WriteFailure) {
      let reading = try lock().read()
      guard let locked = reading.value else { return .failed(reading.firstError(of: name)) }
      let plan = InstallPlan(of: package.solution, in: locked.snapshot.organization)
      let conflicts = plan.conflicts(isForced: false)
      guard conflicts.isEmpty else { return .conflicting(package.solution, conflicts) }
      let folder = try locked.install(package, by: plan)
      return .written(
        locked.installedSolution(in: folder) ?? package.solution,
        folder: locked.snapshot.shownPath(of: folder), errors: errors)
    } catch {
      return .failed(error.diagnostic)
    }
  }

  /// Lists what an uninstall would remove; or removes it, if the user has agreed to exactly that.
  public func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome {
    guard case .folder(let path, let file) = location else {
      return .failed(WriteFailure(path: name, .noOrganization).diagnostic)
    }
    guard FolderOnDisk(path).has(OrganizationFile.name) else {
      return .failed(FileFailure(path: file, reason: .notFound).diagnostic)
    }
    guard let agreed else {
      let reading = read()
      guard let snapshot = reading.value else { return .failed(reading.firstError(of: name)) }
      return uninstall(solution, data: .remove, from: snapshot) { _, terms in .asks(terms) }
    }
    do throws(WriteFailure) {
      let reading = try lock().read()
      guard let locked = reading.value else { return .failed(reading.firstError(of: name)) }
      return try uninstall(solution, data: agreed.data, from: locked.snapshot) {
        plan, terms throws(WriteFailure) in
        // If the files have changed since the question, ask again with the new terms.
        terms == agreed ? .removed(terms, try locked.uninstall(plan)) : .asks(terms)
      }
    } catch {
      return .failed(error.diagnostic)
    }
  }

  /// Continues with the removal plan, unless obstacles remain after chat widgets are reset.
  private func uninstall<Failure: Error>(
    _ name: String, data: DataOnUninstall, from snapshot: OrganizationSnapshot,
    by proceed: (UninstallPlan, UninstallTerms) throws(Failure) -> UninstallOutcome
  ) throws(Failure) -> UninstallOutcome {
    guard let solution = snapshot.organization.solution(named: name),
      let folder = snapshot.folder(of: solution)
    else { return .notThere(name, snapshot.organization) }
    let plan = snapshot.uninstallPlan(of: solution, data: data)
    let obstacles = plan.obstacles(resettingWidgets: true)
    let shown = snapshot.shownPath(of: folder)
    if !obstacles.isEmpty, data == .remove, snapshot.canLeaveData(of: solution) {
      return .asks(UninstallTerms(of: plan, folder: shown, obstacles: obstacles))
    }
    guard obstacles.isEmpty, !plan.removesNothing else { return .refused(solution.uniqueName, obstacles) }
    return try proceed(plan, UninstallTerms(of: plan, folder: shown))
  }
}

extension OrganizationSnapshot {
  /// Whether a solution can be removed if its data stays.
  fileprivate func canLeaveData(of solution: Solution) -> Bool {
    let plan = uninstallPlan(of: solution, data: .keep)
    return plan.left != nil && !plan.removesNothing && plan.obstacles(resettingWidgets: true).isEmpty
  }
}

extension Reading {
  /// The first error of a reading without a value; "not found" if it reported none.
  fileprivate func firstError(of name: String) -> Diagnostic {
    diagnostics.firstError ?? FileFailure(path: name, reason: .notFound).diagnostic
  }
}
