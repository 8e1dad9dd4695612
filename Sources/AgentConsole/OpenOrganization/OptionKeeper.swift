import Desktop
import Storage

extension OptionKeeper {
  /// What keeps the conversation options of the organization that a command line names.
  init(of named: String) {
    self =
      switch OrganizationHome(of: named) {
      case .folder(_, let file): .file(file)
      case .sample(let name): .sample(name)
      case .nowhere: .nothing
      }
  }
}
