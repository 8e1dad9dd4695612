import Desktop
import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Storage
import Wording

/// Uninstalling a solution from the console: from the folder of the organization that is open, as
/// `solution uninstall --reset-widgets` does.
struct SolutionUninstalling {
  /// The ORG of the command line.
  private let organization: String
  private let home: OrganizationHome

  init(from organization: String, at home: OrganizationHome) {
    (self.organization, self.home) = (organization, home)
  }

  /// Tells what goes; or removes it, if that is what a person has agreed to.
  func uninstall(_ name: String, agreed: UninstallTerms?) -> UninstallOutcome {
    guard case .folder(let path, let file) = home else {
      return .failed(WriteFailure(path: organization, .noOrganization).diagnostic)
    }
    guard OrganizationHome(of: organization) == home else {
      return .failed(Diagnostic(FileFault.missing(name: OrganizationFile.fileName), at: Place(file: file)))
    }
    guard let agreed else { return removal(of: name).outcome }
    do throws(WriteFailure) {
      let folder = try OrganizationFolder(path)
      let removal = removal(of: name)
      // Whoever changed the files after the question is told what goes now.
      guard case .ready(let removal) = removal, removal.terms == agreed else { return removal.outcome }
      return try remove(removal, from: folder)
    } catch {
      return .failed(error.diagnostic)
    }
  }

  /// A removal that nothing stands against.
  private struct Removal {
    let loaded: LoadedOrganization
    let plan: UninstallPlan
    /// The name of the folder under `solutions`.
    let folder: String

    var terms: UninstallTerms { UninstallTerms(of: plan, folder: loaded.location.path(of: folder)) }
  }

  /// What a look at the files has found.
  private enum Found {
    case ready(Removal)
    case not(UninstallOutcome)

    var outcome: UninstallOutcome {
      switch self {
      case .ready(let removal): .asks(removal.terms)
      case .not(let outcome): outcome
      }
    }
  }

  private func removal(of name: String) -> Found {
    let reading = LoadedOrganization.load(organization)
    guard let loaded = reading.value else {
      return .not(.failed(reading.diagnostics.firstError(of: organization)))
    }
    guard let solution = loaded.organization.solution(named: name), let folder = loaded.folder(of: solution)
    else { return .not(.notThere(name, loaded.organization)) }
    let plan = loaded.uninstallPlan(of: solution)
    let obstacles = plan.obstacles(resettingWidgets: true)
    guard obstacles.isEmpty else { return .not(.refused(solution.uniqueName, obstacles)) }
    return .ready(Removal(loaded: loaded, plan: plan, folder: folder))
  }

  private func remove(
    _ removal: Removal, from folder: OrganizationFolder
  ) throws(WriteFailure) -> UninstallOutcome {
    do throws(WriteFailure) {
      try folder.uninstall(
        folder: removal.folder, resetting: removal.plan.chosenProviders, forgetting: removal.plan.providers)
    } catch {
      // A removal that is decided counts, whatever kept it from being carried out to its end.
      let now = LoadedOrganization.load(organization).value?.organization
      guard let now, now.solution(named: removal.plan.solution.uniqueName) == nil else { throw error }
      return .decided(removal.terms, now, error.diagnostic)
    }
    let proof = RemovalProof.read(of: removal.plan, from: removal.loaded, at: folder.path)
    let unread = proof.value == nil ? [proof.diagnostics.firstError(of: organization)].map(words) : []
    let leftovers = proof.value.map { $0.references.map(SolutionReferenceWords.clause) + $0.files } ?? unread
    return .removed(removal.terms, proof.value?.organization, leftovers: leftovers)
  }

  private func words(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.place): \(DiagnosticWords(diagnostic).message)"
  }
}
