import ConsoleLoop
import Rules
import Storage

extension LoadedFiles {
  /// Reads the files of an organization, and checks them by the rules of `check`.
  init(of named: String) {
    let reading = SubjectLoader.load(named)
    let found = reading.value.map(RuleList.findings) ?? []
    self.init(organization: reading.value?.organization, problems: reading.diagnostics + found)
  }
}
