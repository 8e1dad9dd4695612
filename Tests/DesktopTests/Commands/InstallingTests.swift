import Cells
import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records
import Simulation
import Storage
import Testing

@testable import Desktop

@Suite("Installing from the console")
struct InstallingTests {
  private func tailspin() throws -> Solution {
    try #require(RelativeLoader.solution("TailspinAssist", from: "")?.value)
  }

  @Test("The palette and the administrator panel ask for a package", arguments: [true, false])
  func asks(fromPanel: Bool) throws {
    var screen = try Screen("contoso")
    try screen.press(fromPanel ? "<M-o><End><Enter>" : "<C-p>install a solution<Enter>")
    #expect(screen.shows("Install: a path, or a sample's solution by its name"))
    try screen.press("./tailspin.zip<Enter>")
    #expect(screen.effects == [.install("./tailspin.zip", shown: screen.console.state.organization)])
    #expect(!screen.shows("Install: a path"))
    #expect(screen.shows("Settings and solutions") == fromPanel)
  }

  @Test("Esc cancels, and an empty line installs nothing", arguments: ["<Esc>", "<Enter>"])
  func leaves(key: String) throws {
    var screen = try Screen("contoso")
    try screen.press("<M-o><End><Enter>" + key)
    #expect(screen.shows("▸ [Install…]"))
    try screen.press("<Esc>")
    try screen.press("<C-p>install a solution<Enter>" + key)
    #expect(screen.effects == [])
  }

  @Test(
    "A failed path can be corrected until an install succeeds", arguments: [true, false])
  func failedStays(fromPanel: Bool) throws {
    var screen = try Screen("contoso")
    let asks = fromPanel ? "<M-o><End><Enter>" : "<C-p>install a solution<Enter>"
    try screen.press(asks + "./tailspni<Enter>")
    screen.report(
      .installed(
        .failed(Diagnostic(FileFault.missing(name: "tailspni"), at: Place(file: "./tailspni")))))
    try screen.press("<Esc>" + asks)
    #expect(screen.shows("│ ./tailspni "))
    try screen.press("<Backspace><Backspace>in<Enter>")
    #expect(screen.effects.last == .install("./tailspin", shown: screen.console.state.organization))
    screen.report(.installed(.inMemory(try tailspin())))
    try screen.press("<Esc>" + asks)
    #expect(!screen.shows("tailspi"))
  }

  @Test("Blanks and line breaks around a pasted path are ignored")
  func pasted() throws {
    var screen = try Screen("contoso")
    try screen.press("<M-o><End><Enter>")
    screen.paste("\n /home/ana/my solutions/acme \r\n")
    try screen.press("<Enter>")
    #expect(
      screen.effects == [.install("/home/ana/my solutions/acme", shown: screen.console.state.organization)])
    try screen.press("<Enter><C-u>  <Enter>")
    #expect(screen.effects.count == 1)
  }

  @Test("A fault of a whole path is reported without a line; a fault at a line, with it")
  func places() throws {
    var screen = try Screen("contoso", .wide)
    let faults: [any Fault] = [
      LookupFault.unknownSolution(name: "acme", known: ["Tailspin"], nearest: nil),
      LookupFault.organizationForSolution(name: "acme", solutions: []), PackageFault.unknown, YAMLFault.empty,
    ]
    for fault in faults {
      screen.report(.installed(.failed(Diagnostic(fault, at: Place(file: "acme")))))
      #expect(screen.shows("Not installed: acme: "))
    }
    screen.report(
      .installed(
        .failed(Diagnostic(YAMLFault.secondDocument, at: Place(file: "acme"), sourceLine: "--- x"))))
    #expect(screen.shows("Not installed: acme:1:1: "))
    screen.report(.installed(.failed(Diagnostic(YAMLFault.empty, at: Place(file: "acme", line: 4)))))
    #expect(screen.shows("Not installed: acme:4:1: "))
  }

  @Test("A conflict in the files is reported with a hint")
  func conflicting() throws {
    var screen = try Screen("contoso", .wide)
    let holder = InstallConflict.Holder(solution: "Other", row: "Share en-US")
    let conflict = InstallConflict.slashCommandTaken(command: "/share", row: "Show en-US", by: holder)
    screen.report(.installed(.conflicting(Solution(uniqueName: "Acme"), [conflict])))
    #expect(
      screen.shows(
        "Acme is not installed: the slash command /share of Show en-US is taken by Share en-US of Other."))
  }

  @Test("Without open files, the console names the command to use")
  func withoutFiles() throws {
    var screen = try Screen("contoso", .wide)
    screen.report(.noneOpen(.installing))
    #expect(screen.shows("No files are open here. To install a solution"))
    screen.report(.noneOpen(.checking))
    #expect(screen.shows("No files are open here. `agent-console check FOLDER`"))
  }

  @Test("A written solution takes effect at once, and the folder is named")
  func written() throws {
    var screen = try Screen("contoso", .wide)
    screen.report(.installed(.written(try tailspin(), folder: "shop/solutions/tailspinassist")))
    #expect(screen.shows("TailspinAssist is installed in shop/solutions/tailspinassist."))
    #expect(screen.console.state.organization.solution(named: "TailspinAssist") != nil)
    #expect(screen.console.buttons.contains { $0.label == "Greet" })
  }

  @Test("Without a folder to write to, the note says how long the install lasts")
  func inMemory() throws {
    var screen = try Screen("contoso", .wide)
    screen.report(.installed(.inMemory(try tailspin())))
    #expect(screen.shows("until you quit"))
  }

  @Test("What is wrong with the package is told with the install, wherever it goes")
  func errors() throws {
    func error(_ line: Int) -> Diagnostic {
      Diagnostic(YAMLFault.secondDocument, at: Place(file: "acme/a.yaml", line: line), sourceLine: "--- x")
    }
    var screen = try Screen("contoso", .wide)
    screen.report(.installed(.inMemory(try tailspin(), errors: [error(3)])))
    #expect(screen.shows("error: acme/a.yaml:3:1: "))
    var other = try Screen("contoso", .wide)
    other.report(
      .installed(.written(try tailspin(), folder: "shop/solutions/a", errors: [error(3), error(5)])))
    #expect(other.shows(" has 2 errors, and"))
  }

  /// Contoso with its modes turned off, as if it were stored in a folder.
  private func turnedOff(_ size: Size = .terminal) throws -> Screen {
    var organization = try Screen.organization("contoso")
    for place in organization.chatWidgets.indices {
      for mode in RemoteAssistanceMode.allCases {
        organization.chatWidgets[place][mode] = RemoteAssistanceOption()
      }
    }
    return Screen(organization, size, location: .folder("shop", file: "shop/org.yaml"))
  }

  @Test(
    "After an install the panel selects the solution, and the note names the next step",
    arguments: [Size.terminal, .wide])
  func next(size: Size) throws {
    var screen = try turnedOff(size)
    try screen.press("<M-o><End><Enter>TailspinAssist<Enter>")
    screen.report(.installed(.written(try tailspin(), folder: "shop/solutions/tailspinassist")))
    #expect(screen.shows("▸ TailspinAssist"))
    #expect(screen.console.chosenEntry == .solution("TailspinAssist"))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "installed-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test(
    "If the panel is closed, the note says where the options are"
  )
  func nextElsewhere() throws {
    var screen = try turnedOff(.wide)
    screen.report(.installed(.inMemory(try tailspin())))
    let next =
      "Next, under Alt-O, choose Tailspin for Co-browse and Screen sharing: no chat widget uses that yet."
    #expect(screen.console.view.note?.text.hasSuffix(next) == true)
    screen = try Screen("contoso", .wide)
    screen.report(.installed(.inMemory(try tailspin())))
    #expect(!screen.shows("Next,"))
  }

  @Test("The selection in the panel is kept while lines come and go above it")
  func choiceStays() throws {
    var screen = try turnedOff()
    try screen.press("<M-o><Down><Down><Down>")
    let chosen = try #require(screen.console.chosenEntry)
    screen.receive(.administrator(.installs(try tailspin())))
    #expect(screen.console.chosenEntry == chosen)
    try screen.press("<End><Up>")
    screen.receive(.administrator(.uninstalls("TailspinAssist")))
    #expect(screen.console.chosenEntry == AdministratorPanel.Line.install)
    try screen.press("<Home><Down>")
    screen.receive(.administrator(.uninstalls("FabrikamRemoteAssist")))
    #expect(screen.console.chosenEntry == AdministratorPanel.Line.install)
  }

  @Test(
    "The selection is also kept below a prompt, the help and a question",
    arguments: ["<Enter>", "<F1>", "<C-c>"])
  func choiceStaysBelow(keys: String) throws {
    var screen = try turnedOff()
    try screen.press("<M-o><End>" + keys)
    screen.receive(.administrator(.installs(try tailspin())))
    try screen.press("<Esc>")
    #expect(screen.shows("▸ [Install…]"))
  }

  @Test("A refusal by the engine changes nothing, and the reason is shown")
  func refused() throws {
    var screen = try Screen("contoso", .wide)
    var solution = try tailspin()
    solution.conversationActionLocales[0].slashCommand = "/cb"
    let before = screen.console.state.organization
    screen.report(.installed(.refused(solution)))
    #expect(screen.console.state.organization == before)
    #expect(screen.shows("/cb"))
  }

  @Test(
    "Of several conflicts the first is shown in full, with a hint where to find the others",
    arguments: [Size.terminal, .wide])
  func conflicts(size: Size) throws {
    var screen = try Screen("contoso", size)
    var solution = try tailspin()
    solution.conversationActionLocales[0].slashCommand = "/cb"
    solution.conversationActionLocales[1].slashCommand = "/share"
    solution.applicationTabTemplates[0].uniqueName =
      screen.console.state.organization.solutions[0].applicationTabTemplates[0].uniqueName
    try screen.press("<M-o><End>")
    screen.report(.installed(.refused(solution)))
    let note = try #require(screen.console.view.note?.text)
    #expect(
      note.contains("Give one of the two another slash command, or uninstall FabrikamRemoteAssist first."))
    #expect(
      note.hasSuffix("And 2 more: `agent-console solution install PACKAGE --org ORG --dry-run` lists all."))
    #expect(!screen.shows(" …"))
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "install-conflicts-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("Long names do not cut off the hint")
  func longNames() throws {
    var screen = try Screen("contoso")
    var solution = try tailspin()
    let taken = screen.console.state.organization.solutions[0].applicationTabTemplates[0].uniqueName
    for place in solution.applicationTabTemplates.indices {
      solution.applicationTabTemplates[place].uniqueName = taken
      solution.applicationTabTemplates[place].name = String(repeating: "Remote assistance ", count: 12)
    }
    solution.conversationActionLocales[0].slashCommand = nil
    try screen.press("<M-o><End>")
    screen.report(.installed(.refused(solution)))
    #expect(screen.shows("--dry-run` lists all."))
    #expect(screen.shows("▸ [Install…]"))
    #expect(FrameProblems.of(screen.console) == [])
  }

  @Test("A package that cannot be read is reported with its place")
  func failed() throws {
    var screen = try Screen("contoso", .wide)
    let failure = Diagnostic(FileFault.missing(name: "acme"), at: Place(file: "acme"))
    screen.report(.installed(.failed(failure)))
    #expect(screen.shows("Not installed: acme: there is no `acme` here"))
  }
}
