import ConsoleLoop
import Storage

extension FileJournal {
  /// The journal of a console: recorded in a file if one is given, and saved when a person asks for it.
  ///
  /// A file that cannot be used ends the command before the screen is taken.
  static func opened(_ path: String?, besides organization: String?) throws -> FileJournal {
    let version = AgentConsoleCommand.version
    guard let path else { return FileJournal(program: version, file: nil) }
    if OrganizationLayout.isPart(ofAny: path, besides: organization) {
      try Message.print(
        error: "\(path) is part of an organization", hint: "record to a path outside it")
      throw ExitStatus.invalid.code
    }
    do throws(FileFailure) {
      return FileJournal(program: version, file: try JournalFile(path))
    } catch {
      try Message.refuse([WriteFailure(error).diagnostic])
    }
  }

  /// The exit code of a console that was recorded here: a recording that is not whole is told at the end, too.
  func exitCode(after code: Int32) throws -> Int32 {
    guard let failure else { return code }
    try Message.print([failure])
    return code == 0 ? ExitStatus.invalid.rawValue : code
  }
}
