import Cells
import Diagnostics
import Foundation
import Notations
import RecordFormats
import Simulation
import Testing
import Wording

@testable import Desktop

@Suite("Problems in the organization's files")
struct ProblemsTests: ContosoOptions {
  private let problem = Diagnostic(
    RecordFault.unknownKey(
      key: "lable", owner: "conversation action locale", known: ["label"], nearest: "label"),
    at: Place(file: "org/solution.yaml", line: 7, column: 3))

  @Test("A broken edit keeps the last good state and says so, and the panel shows the errors")
  func broken() throws {
    var screen = try Screen()
    screen.read(nil, problems: [problem], why: .changing)
    #expect(screen.shows("the last good state is kept"))
    #expect(screen.shows("Co-browse"))
    #expect(screen.footer.contains("Problems"))
    try screen.press("<C-g>")
    #expect(screen.shows("has no key `lable`"))
    #expect(screen.shows("org/solution.yaml:7:3 [unknown-key]"))
    #expect(screen.shows("did you mean `label`?"))
  }

  @Test(
    "The selected problem is shown in full with its place and hint",
    arguments: [Size.terminal, .wide])
  func whole(size: Size) throws {
    var screen = try Screen("contoso", size)
    let keys = ["label", "tooltip", "slashCommand", "locale", "conversationAction", "name", "state", "id"]
    let long = Diagnostic(
      RecordFault.unknownChoice(
        key: "eventName", value: "OpenApplicationTabTemplateInTheSidePaneOfTheSession", choices: keys,
        nearest: "label"),
      at: Place(file: "org/solutions/fabrikamremoteassist/solution.yaml", line: 112, column: 9))
    screen.read(problems: [problem, long] + Array(repeating: problem, count: 30), why: .asking)
    try screen.press("<C-g><Down>")
    screen.read(problems: [problem, long] + Array(repeating: problem, count: 30), why: .asking)
    let foot = screen.rows.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "│╭╰ ")) }.joined(
      separator: " ")
    let words = Spoken(long)
    #expect(foot.contains(words.message))
    #expect(foot.contains(try #require(words.hint)))
    #expect(foot.contains("solution.yaml:112:9 [unknown-choice]"))
    #expect(screen.rows.count { $0.contains("has no key `lable`") } >= 3)
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "problems-\(size.width)x\(size.height)").expect(screen.rows)
  }

  @Test("A note is shown at the bottom of the panel")
  func note() throws {
    var screen = try Screen()
    screen.read(problems: [problem], why: .asking)
    try screen.press("<C-g>")
    screen.report(.edited(.noFile(problem.place)))
    #expect(screen.shows("✗ org/solution.yaml cannot be edited"))
    #expect(FrameProblems.of(screen.console) == [])
  }

  @Test("Enter, or a click on a problem, opens the editor at its place")
  func editor() throws {
    var screen = try Screen()
    let other = Diagnostic(YAMLFault.empty, at: Place(file: "org/org.yaml"))
    screen.read(nil, problems: [other, problem], why: .changing)
    try screen.press("<C-g><Down><Enter>")
    #expect(screen.effects == [.read(why: .asking), .edit(problem.place)])
    try screen.press("<Up>")
    try screen.click("has no key `lable`")
    #expect(screen.effects == [.read(why: .asking), .edit(problem.place), .edit(problem.place)])
  }

  @Test("A good edit takes effect at once, and open tabs and typed text stay")
  func mended() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter>half a line")
    var changed = screen.console.state.organization
    changed.solutions[0].conversationActionLocales[0].label = "Browse together"
    screen.read(changed, problems: [], why: .changing)
    #expect(screen.shows("Browse together"))
    #expect(screen.shows("loaded again"))
    #expect(screen.draft == "half a line")
    #expect(screen.session(of: .coBrowse) == .requested)
  }

  @Test("A problem in a built-in sample cannot be edited, and the console says why")
  func noFile() throws {
    var screen = try Screen()
    screen.report(.edited(.noFile(problem.place)))
    #expect(screen.shows("cannot be edited: it is built into the program"))
  }

  @Test("The open panel shows what a check finds")
  func check() throws {
    var screen = try Screen()
    try screen.press("<C-g>")
    screen.read(problems: [problem], why: .asking)
    #expect(screen.shows("has no key `lable`"))
  }

  @Test("Without problems the panel says so, and Esc closes it")
  func none() throws {
    var screen = try Screen()
    try screen.press("<C-g>")
    #expect(screen.shows("no problems"))
    try screen.press("<Enter>")
    #expect(screen.effects == [.read(why: .asking)])
    try screen.press("<Esc>")
    #expect(!screen.shows("no problems"))
  }

  @Test("At the start, errors in the files are shown in a note; warnings only in the panel")
  func beginning() throws {
    var screen = try opened()
    let error = Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml"))
    let warning = Diagnostic(YAMLFault.empty, at: Place(file: "shop/org.yaml"), severity: .warning)
    screen.read(problems: [warning], why: .opening)
    #expect(!screen.shows("Ctrl-G shows what is wrong"))
    screen.read(problems: [warning, error], why: .opening)
    #expect(screen.shows("The organization's files have an error. Ctrl-G shows what is wrong."))
    #expect(screen.footer.contains("Problems"))
  }

  @Test("An editor that cannot be started is named")
  func noEditor() throws {
    var screen = try opened()
    screen.report(.edited(.noEditor("nonexist")))
    #expect(screen.shows("The editor `nonexist` cannot be started"))
  }
}
