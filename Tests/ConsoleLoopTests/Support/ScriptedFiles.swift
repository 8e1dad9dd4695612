import ConsoleLoop
import Desktop
import Diagnostics
import Organizations
import Records

/// An organization's files in memory.
///
/// `ScriptedFileWork` uses them on the test's own thread only.
final class ScriptedFiles: OrganizationFiles, FileChanges, @unchecked Sendable {
  let opened: Organization
  /// Their current content.
  var organization: Organization?
  var problems: [Diagnostic] = []
  /// The error when they are written, if any.
  var failure: Diagnostic?
  /// The solution in the next package.
  var package = Solution(uniqueName: "Acme")
  /// Whether the watch reports a change.
  var isChanged = false
  /// Whether it goes on reporting changes.
  var staysChanged = false

  /// Their problems when they were opened.
  var openedProblems: [Diagnostic] = []

  private(set) var readings = 0
  /// How often the opened files were checked.
  private(set) var firstLooks = 0
  private(set) var saved: [[SettingChange]] = []

  init(_ opened: Organization) {
    self.opened = opened
    organization = opened
  }

  func checkOpened() -> LoadedFiles {
    firstLooks += 1
    return LoadedFiles(organization: opened, problems: openedProblems)
  }

  func read() -> LoadedFiles {
    readings += 1
    return LoadedFiles(organization: organization, problems: problems)
  }

  func save(_ changes: [SettingChange]) -> Diagnostic? {
    if let failure { return failure }
    saved.append(changes)
    organization?.settings.apply(changes)
    return nil
  }

  func install(_ package: String, shown: Organization) -> InstallOutcome {
    guard InstallPlan(of: self.package, in: shown).conflicts.isEmpty else { return .refused(self.package) }
    organization?.install(self.package)
    return .written(self.package, folder: "shop/solutions/acme")
  }

  func uninstall(_ solution: String, agreed: UninstallTerms?) -> UninstallOutcome {
    guard let now = organization, let found = now.solution(named: solution) else {
      return .notThere(solution, organization ?? opened)
    }
    let plan = UninstallPlan(of: found, in: now)
    let terms = UninstallTerms(of: plan, folder: "shop/solutions/\(solution)")
    guard agreed == terms else { return .asks(terms) }
    organization?.uninstall(solution)
    organization?.resetWidgets(of: plan.chosenProviders)
    return .removed(terms, organization.map { .readAgain($0, leftovers: []) } ?? .unreadable([]))
  }

  // MARK: Changes

  let descriptor: Int32 = 99

  func takeChanges() -> Bool {
    defer { isChanged = staysChanged }
    return isChanged
  }
}
