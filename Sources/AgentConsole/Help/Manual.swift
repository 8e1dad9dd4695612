/// The manual: a page for the program, and one for each command.
enum Manual {
  static var pages: [ManualPage] {
    guard let program = CommandDescription.program else { return [] }
    return program.all.map { ManualPage($0, in: program, version: AgentConsoleCommand.version) }
  }

  /// Writes the pages into a folder, over older ones.
  static func write(to folder: String) throws {
    for page in pages { try OutputFile.write(Array(page.text.utf8), to: "\(folder)/\(page.file)") }
    try Message.print(note: "\(pages.count) manual pages are in \(folder)")
  }
}
