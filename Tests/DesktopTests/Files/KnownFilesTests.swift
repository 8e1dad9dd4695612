import Diagnostics
import Organizations
import Records
import Storage
import Testing

@testable import Desktop

/// Which readings of the organization's files are news for the console.
@Suite("What the console knows of the files")
struct KnownFilesTests {
  private let contoso: Organization
  private let northwind: Solution
  private let problem = Diagnostic(
    LookupFault.folderWithoutSolution(name: "acme"), at: Place(file: "org.yaml"))

  init() throws {
    contoso = try #require(OrganizationLoader.load("contoso").value)
    let other = try #require(OrganizationLoader.load("northwind").value)
    northwind = try #require(other.solutions.first)
  }

  private func read(_ change: (inout Organization) -> Void = { _ in }, problems: [Diagnostic] = [])
    -> LoadedFiles
  {
    var organization = contoso
    change(&organization)
    return LoadedFiles(organization: organization, problems: problems)
  }

  @Test("One save of an editor is news once") func oneSaveOfAnEditorIsNewsOnce() {
    var known = KnownFiles(contoso)
    let edited = read { $0.displayName = "Another" }
    #expect(known.take(read()) == .nothing)
    #expect(known.take(edited) == .changed)
    #expect(known.take(edited) == .nothing)
    #expect(known.take(read()) == .changed)
  }

  /// What was wrong with the files was looked for when somebody had just changed them.
  @Test("A look for problems swallows no change") func aLookForProblemsSwallowsNoChange() {
    var known = KnownFiles(contoso)
    known.look(at: [problem], readAgain: true)
    #expect(known.take(read(problems: [problem])) == .nothing)
    known.look(at: [problem], readAgain: true)
    #expect(known.take(read({ $0.displayName = "Another" }, problems: [problem])) == .changed)
  }

  @Test("Broken files are news and so is their mending") func brokenFilesAreNewsAndSoIsTheirMending() {
    var known = KnownFiles(contoso)
    let broken = LoadedFiles(organization: nil, problems: [problem])
    #expect(known.take(broken) == .changed)
    #expect(known.take(broken) == .nothing)
    #expect(known.take(LoadedFiles(organization: nil, problems: [problem, problem])) == .changed)
    #expect(known.take(read()) == .changed)
  }

  @Test("Problems that come or go are news") func problemsThatComeOrGoAreNews() {
    var known = KnownFiles(contoso)
    #expect(known.take(read(problems: [problem])) == .changed)
    #expect(known.take(read()) == .changed)
  }

  @Test("What the console wrote is no news but what is wrong with it is shown")
  func whatTheConsoleWroteIsNoNewsButWhatIsWrongWithItIsShown() throws {
    let widget = try #require(contoso.chatWidgets.first)
    let off = OptionChange(widget: widget.name, mode: .coBrowse, .off)
    let written = { (organization: inout Organization) in
      organization.chatWidgets[0][.coBrowse] = RemoteAssistanceOption()
    }
    var known = KnownFiles(contoso)
    known.expect([off])
    #expect(known.take(read(written, problems: [problem])) == .problems)
    #expect(known.take(read(written, problems: [problem])) == .nothing)

    // Somebody else has saved at the same moment.
    known = KnownFiles(contoso)
    known.expect([off])
    let both = read {
      written(&$0)
      $0.displayName = "Another"
    }
    #expect(known.take(both) == .changed)
  }

  /// Off keeps the provider here, and writes none.
  @Test("A mode that the console turned off is no news") func aModeThatTheConsoleTurnedOffIsNoNews() throws {
    let widget = try #require(contoso.chatWidgets.first)
    var off = widget[.coBrowse]
    off.isEnabled = false
    var known = KnownFiles(contoso)
    known.expect([OptionChange(widget: widget.name, mode: .coBrowse, .off)])
    let written = read { $0.chatWidgets[0][.coBrowse] = RemoteAssistanceOption() }
    // A look at what is wrong in between changes nothing of that.
    known.look(at: [], readAgain: true)
    #expect(known.take(written) == .problems)
    // By somebody else's hand it is a change.
    #expect(known.take(read { $0.chatWidgets[0][.coBrowse] = off }) == .changed)
  }

  @Test("A solution that the console installed is no news") func aSolutionThatTheConsoleInstalledIsNoNews() {
    var known = KnownFiles(contoso)
    known.expect(installed: northwind)
    // A folder's name decides where it stands.
    let first = read { $0.solutions.insert(northwind, at: 0) }
    #expect(known.take(first) == .problems)

    known = KnownFiles(contoso)
    known.expect(installed: northwind)
    #expect(known.take(read()) == .changed)
  }

  @Test("A solution that the console uninstalled is no news")
  func aSolutionThatTheConsoleUninstalledIsNoNews() throws {
    let name = try #require(contoso.solutions.first).uniqueName
    var after = contoso
    after.uninstall(name)
    after.resetWidgets(of: ["Fabrikam"])
    var known = KnownFiles(contoso)
    known.expect(uninstalled: name, widgets: after.chatWidgets)
    #expect(known.take(LoadedFiles(organization: after, problems: [])) == .problems)

    known = KnownFiles(contoso)
    known.expect(uninstalled: name, widgets: nil)
    #expect(known.take(LoadedFiles(organization: after, problems: [])) == .changed)
  }
}
