import ArgumentParser
import Organizations
import RecordFormats
import Records
import Reports
import Storage

/// `agent-console diff`: how two organizations, solutions or packages differ.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show how two organizations, solutions or packages differ.",
    discussion: """
      First comes what an agent would notice: buttons that appear, disappear, move, are renamed, get another slash \
      command, mode or provider, or do something else, in each chat widget and language that both have. Then come \
      records with their columns, settings, and web resources. Two journals are compared by what happened in them.

      A and B are org folders, solutions, packages of real records (a zip, a folder, a file), or built-in samples; \
      or both are journals. Records are matched by id, otherwise by name.

      Exit code 0: no difference; 1: they differ; 2: a file cannot be read.

      Examples:
        agent-console diff contoso northwind
        agent-console diff fabrikam-1.0.zip fabrikam-1.1.zip --markdown
      """)

  @Argument(
    help: ArgumentHelp("What there was before.", valueName: "a"), completion: .names(of: .organizations))
  var old: String

  @Argument(help: ArgumentHelp("What there is now.", valueName: "b"), completion: .names(of: .organizations))
  var new: String

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print Markdown, for a pull request.")
  var markdown = false

  @OptionGroup var data: DataLanguageOption

  func validate() throws {
    if json, markdown { throw ValidationError("--json and --markdown are two formats; give one of them.") }
  }

  func run() throws {
    if RecordedFile.isJournal(old), RecordedFile.isJournal(new) { return try runOnJournals() }
    let language = try data.locale()
    let (before, after) = (try Side(old, language: language), try Side(new, language: language))
    let report = DifferenceReport(
      before.organization, named: old, files: before.files, to: after.organization, named: new,
      files: after.files)
    if json {
      try Output.results.print(report.json)
    } else if markdown {
      try Output.results.print(PrintedPage(text: report.markdown))
    } else {
      try Output.results.print(PrintedPage(report.page))
    }
    if !report.isEmpty { throw ExitStatus.failed.code }
  }

  private func runOnJournals() throws {
    let difference = RunDifference(
      from: try RecordedFile.lastRun(in: old), to: try RecordedFile.lastRun(in: new))
    if json {
      try Output.results.print(difference.json)
    } else if markdown {
      try Output.results.print(PrintedPage(text: difference.markdown))
    } else {
      try Output.results.print(PrintedPage(difference.page))
    }
    if !difference.isEmpty { throw ExitStatus.failed.code }
  }

  /// One of the two, read with its web resources.
  private struct Side {
    let organization: Organization
    let files: WebResourceContents

    init(_ named: String, language: Locale?) throws {
      let reading = OrganizationSnapshot.read(named, language: language)
      // What is only doubtful about the files is what `check` is for.
      try Message.print(reading.diagnostics.filter { $0.severity == .error })
      guard let snapshot = reading.value else { throw ExitStatus.invalid.code }
      organization = snapshot.organization
      let contents = snapshot.webResources
      try Message.print(contents.diagnostics.filter { $0.severity == .error })
      guard let files = contents.value else { throw ExitStatus.invalid.code }
      self.files = files
    }
  }
}
