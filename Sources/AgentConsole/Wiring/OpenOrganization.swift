import ConsoleLoop
import Desktop
import Diagnostics
import Organizations
import Records
import Rules
import Storage

/// Gives the live console access to the files of the organization that `open` was given.
struct OpenOrganization: OrganizationFiles {
  private let snapshot: OrganizationSnapshot
  private let language: Locale?
  private let provisioning: OrganizationProvisioning

  /// - Parameters:
  ///   - name: the ORG argument.
  ///   - language: whose data is read, if it is a package with data for several languages.
  init(_ name: String, as snapshot: OrganizationSnapshot, language: Locale? = nil) {
    self.language = language
    self.snapshot = snapshot
    provisioning = OrganizationProvisioning(of: name, as: snapshot)
  }

  var opened: Organization { snapshot.organization }

  func checkOpened() -> LoadedFiles { LoadedFiles(checking: Reading(snapshot, snapshot.diagnostics)) }

  func read() -> LoadedFiles {
    LoadedFiles(checking: reading)
  }

  private var reading: Reading<OrganizationSnapshot> {
    OrganizationSnapshot.read(provisioning.name, at: provisioning.location, language: language)
  }

  /// The organization as its files are now; nil if they cannot be read.
  var snapshotOnDisk: OrganizationSnapshot? { reading.value }

  func save(_ changes: [SettingChange]) -> Diagnostic? { provisioning.save(changes) }

  func install(_ package: String, shown: Organization) -> InstallOutcome {
    provisioning.install(FilePath.expandingHome(package), shown: shown)
  }

  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome {
    provisioning.uninstall(solution, agreed: agreed)
  }
}

extension LoadedFiles {
  /// Checks an organization that was read, by the rules of `check`.
  fileprivate init(checking reading: Reading<OrganizationSnapshot>) {
    let subject = reading.value?.checkTarget() ?? Reading(nil, reading.diagnostics)
    let found = subject.value.map(RuleList.findings) ?? []
    self.init(organization: subject.value?.organization, problems: subject.diagnostics + found)
  }
}
