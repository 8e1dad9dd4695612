import Desktop
import Diagnostics
import Glibc
import Organizations
import Records
import Storage

/// Installing a solution from the console: into the folder of the organization that is open, where it has one.
struct SolutionInstalling {
  /// The ORG of the command line.
  private let organization: String
  private let home: OrganizationHome

  init(into open: OpenOrganization) {
    (organization, home) = (open.name, open.home)
  }

  /// Reads the package that a person names and copies it, if neither the organization that is shown nor its files have
  /// anything against it.
  func install(_ named: String, shown: Organization) -> InstallOutcome {
    let reading = SolutionPackage.read(path(named))
    guard let package = reading.value else { return .failed(reading.diagnostics.firstError(of: named)) }
    guard InstallPlan(of: package.solution, in: shown).conflicts.isEmpty else {
      return .refused(package.solution)
    }
    guard case .folder(let path, _) = home else {
      return .inMemory(package.solution)
    }
    do throws(WriteFailure) {
      let folder = try OrganizationFolder(path)
      return try install(package, into: folder, at: path)
    } catch {
      return .failed(error.diagnostic)
    }
  }

  /// The same once the folder is held by this run alone.
  private func install(
    _ package: SolutionPackage, into folder: OrganizationFolder, at path: String
  ) throws(WriteFailure) -> InstallOutcome {
    let onFile = LoadedOrganization.load(organization)
    guard let loaded = onFile.value else { return .failed(onFile.diagnostics.firstError(of: organization)) }
    let plan = InstallPlan(of: package.solution, in: loaded.organization)
    let conflicts = plan.conflicts(isForced: false)
    guard conflicts.isEmpty else { return .conflicting(package.solution, conflicts) }
    let name = try folder.install(package, inPlaceOf: plan.replaced.flatMap(loaded.folder))
    // The rows of the copy stand in the copy's files, which are the organization's own.
    let copy = LoadedOrganization.load(organization).value?.organization
      .solution(named: package.solution.uniqueName)
    return .written(copy ?? package.solution, folder: loaded.location.path(of: name))
  }

  /// `~/` is the home folder, as a person's shell has it; here no shell has read the line.
  private func path(_ named: String) -> String {
    guard named.hasPrefix("~/"), let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty else {
      return named
    }
    return home + named.dropFirst()
  }
}
