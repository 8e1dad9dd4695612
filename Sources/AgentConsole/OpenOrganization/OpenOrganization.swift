import ConsoleLoop
import Desktop
import Diagnostics
import Organizations
import Rules
import Storage

/// The organization that `open` was given, with its files: what the live console reads and changes on disk.
struct OpenOrganization: OrganizationFiles {
  /// The ORG of the command line.
  let name: String
  let opened: Organization
  /// Where it lay when it was opened.
  ///
  /// What it is does not change when its folder goes in the meantime.
  let home: OrganizationHome

  init(_ name: String, as opened: Organization) {
    (self.name, self.opened, home) = (name, opened, OrganizationHome(of: name))
  }

  func read() -> LoadedFiles { LoadedFiles(of: name) }

  func save(_ changes: [OptionChange]) -> Diagnostic? { OptionSaving(home: home).save(changes) }

  func install(_ package: String, shown: Organization) -> InstallOutcome {
    SolutionInstalling(into: self).install(package, shown: shown)
  }

  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome {
    SolutionUninstalling(from: name, at: home).uninstall(solution, agreed: agreed)
  }
}

extension LoadedFiles {
  /// Reads the files of an organization, and checks them by the rules of `check`.
  init(of named: String) {
    let reading = SubjectLoader.load(named)
    let found = reading.value.map(RuleList.findings) ?? []
    self.init(organization: reading.value?.organization, problems: reading.diagnostics + found)
  }
}
