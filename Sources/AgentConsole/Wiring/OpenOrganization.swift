import ConsoleLoop
import Desktop
import Diagnostics
import Organizations
import Records
import Rules
import Storage

/// The organization that `open` was given: the live console's way to its files.
struct OpenOrganization: OrganizationFiles {
  private let snapshot: OrganizationSnapshot
  private let provisioning: OrganizationProvisioning

  /// - Parameter name: the ORG of the command line.
  init(_ name: String, as snapshot: OrganizationSnapshot) {
    self.snapshot = snapshot
    provisioning = OrganizationProvisioning(of: name, as: snapshot)
  }

  var opened: Organization { snapshot.organization }

  func checkOpened() -> LoadedFiles { LoadedFiles(checking: Reading(snapshot, snapshot.diagnostics)) }

  func read() -> LoadedFiles {
    LoadedFiles(checking: OrganizationSnapshot.read(provisioning.name, at: provisioning.location))
  }

  func save(_ changes: [OptionChange]) -> Diagnostic? { provisioning.save(changes) }

  func install(_ package: String, shown: Organization) -> InstallOutcome {
    provisioning.install(FilePath.expandingHome(package), shown: shown)
  }

  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome {
    provisioning.uninstall(solution, agreed: agreed)
  }
}

extension LoadedFiles {
  /// An organization's files that were read, checked by the rules of `check`.
  fileprivate init(checking reading: Reading<OrganizationSnapshot>) {
    let subject = reading.value?.subject() ?? Reading(nil, reading.diagnostics)
    let found = subject.value.map(RuleList.findings) ?? []
    self.init(organization: subject.value?.organization, problems: subject.diagnostics + found)
  }
}
