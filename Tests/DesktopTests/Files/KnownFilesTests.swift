import Diagnostics
import Organizations
import Records
import Storage
import Testing

@testable import Desktop

/// Which readings of the organization's files the console reports as a change.
@Suite("What the console knows about the files")
struct KnownFilesTests {
  private let contoso: Organization
  private let northwind: Solution
  private let problem = Diagnostic(
    LookupFault.folderWithoutSolution(name: "acme"), at: Place(file: "org.yaml"))

  init() throws {
    contoso = try #require(OrganizationSnapshot.organization("contoso").value)
    let other = try #require(OrganizationSnapshot.organization("northwind").value)
    northwind = try #require(other.solutions.first)
  }

  private func read(_ change: (inout Organization) -> Void = { _ in }, problems: [Diagnostic] = [])
    -> LoadedFiles
  {
    var organization = contoso
    change(&organization)
    return LoadedFiles(organization: organization, problems: problems)
  }

  @Test("One save in an editor is reported once") func oneSaveInAnEditorIsReportedOnce() {
    var known = KnownFiles(contoso)
    let edited = read { $0.displayName = "Another" }
    #expect(known.take(read()) == .nothing)
    #expect(known.take(edited) == .changed)
    #expect(known.take(edited) == .nothing)
    #expect(known.take(read()) == .changed)
  }

  /// Checks for problems right after somebody has changed the files.
  @Test("Checking for problems does not hide a change") func checkingForProblemsDoesNotHideAChange() {
    var known = KnownFiles(contoso)
    known.look(at: [problem], readAgain: true)
    #expect(known.take(read(problems: [problem])) == .nothing)
    known.look(at: [problem], readAgain: true)
    #expect(known.take(read({ $0.displayName = "Another" }, problems: [problem])) == .changed)
  }

  @Test("Breaking the files is reported, and so is repairing them")
  func breakingTheFilesIsReportedAndSoIsRepairingThem() {
    var known = KnownFiles(contoso)
    let broken = LoadedFiles(organization: nil, problems: [problem])
    #expect(known.take(broken) == .changed)
    #expect(known.take(broken) == .nothing)
    #expect(known.take(LoadedFiles(organization: nil, problems: [problem, problem])) == .changed)
    #expect(known.take(read()) == .changed)
  }

  @Test("Problems that appear or disappear are reported") func problemsThatAppearOrDisappearAreReported() {
    var known = KnownFiles(contoso)
    #expect(known.take(read(problems: [problem])) == .changed)
    #expect(known.take(read()) == .changed)
  }

  @Test("The console's own write is not reported, but problems in it are shown")
  func theConsolesOwnWriteIsNotReported() throws {
    let widget = try #require(contoso.chatWidgets.first)
    let off = SettingChange.option(OptionChange(widget: widget.name, mode: .coBrowse, .off))
    let written = { (organization: inout Organization) in
      organization.chatWidgets[0][.coBrowse] = RemoteAssistanceOption()
    }
    var known = KnownFiles(contoso)
    known.expect([off])
    #expect(known.take(read(written, problems: [problem])) == .problems)
    #expect(known.take(read(written, problems: [problem])) == .nothing)

    // Somebody else has saved at the same time.
    known = KnownFiles(contoso)
    known.expect([off])
    let both = read {
      written(&$0)
      $0.displayName = "Another"
    }
    #expect(known.take(both) == .changed)
  }

  /// The console keeps the provider of a mode that is off, but does not write it to the file.
  @Test("A mode that the console turned off is not reported")
  func aModeThatTheConsoleTurnedOffIsNotReported() throws {
    let widget = try #require(contoso.chatWidgets.first)
    var off = widget[.coBrowse]
    off.isEnabled = false
    var known = KnownFiles(contoso)
    known.expect([.option(OptionChange(widget: widget.name, mode: .coBrowse, .off))])
    let written = read { $0.chatWidgets[0][.coBrowse] = RemoteAssistanceOption() }
    // A check for problems in between makes no difference.
    known.look(at: [], readAgain: true)
    #expect(known.take(written) == .problems)
    // The same edit by somebody else is a change.
    #expect(known.take(read { $0.chatWidgets[0][.coBrowse] = off }) == .changed)
  }

  @Test("A solution that the console installed is not reported")
  func aSolutionThatTheConsoleInstalledIsNotReported() {
    var known = KnownFiles(contoso)
    known.expect(installed: northwind)
    // The order of solutions depends on their folder names.
    let first = read { $0.solutions.insert(northwind, at: 0) }
    #expect(known.take(first) == .problems)

    known = KnownFiles(contoso)
    known.expect(installed: northwind)
    #expect(known.take(read()) == .changed)
  }

  @Test("A solution that the console uninstalled is not reported")
  func aSolutionThatTheConsoleUninstalledIsNotReported() throws {
    let name = try #require(contoso.solutions.first).uniqueName
    var after = contoso
    after.uninstall(name)
    after.resetWidgets(of: ["Fabrikam"])
    var known = KnownFiles(contoso)
    known.expect(uninstalled: name, as: after)
    #expect(known.take(LoadedFiles(organization: after, problems: [])) == .problems)

    known = KnownFiles(contoso)
    known.expect(uninstalled: name, as: nil)
    #expect(known.take(LoadedFiles(organization: after, problems: [])) == .changed)
  }

  @Test("Data that stayed when the console uninstalled is not reported")
  func dataThatStayedIsNotReported() throws {
    let solution = try #require(contoso.solutions.first)
    var after = contoso
    after.uninstall(solution.uniqueName, leaving: contoso.remains(of: solution))
    var known = KnownFiles(contoso)
    known.expect(uninstalled: solution.uniqueName, as: after)
    #expect(known.take(LoadedFiles(organization: after, problems: [])) == .problems)
  }
}
