import Desktop
import Diagnostics
import Records
import Simulation
import Storage
import Wording

extension OrganizationHome {
  /// Why an option is not to be saved that turns a mode on with a provider which the files have no longer: a moment of the
  /// past may show a solution that has been uninstalled since.
  ///
  /// Nil where the files have all of them, or cannot be read.
  func missingProvider(of changes: [OptionChange]) -> Diagnostic? {
    guard case .folder(_, let file) = self,
      let organization = LoadedOrganization.load(file).value?.organization
    else { return nil }
    for change in changes where change.option.isEnabled {
      guard let provider = change.option.provider,
        !organization.providers(of: change.mode).contains(provider)
      else { continue }
      let refusal = Refusal.providerNotInstalled(provider, change.mode)
      let problem = Problem.found(
        rule: refusal.rule, message: RefusalWords.sentence(refusal), hint: RefusalWords.hint(refusal))
      return Diagnostic(problem, at: Place(file: file))
    }
    return nil
  }
}
