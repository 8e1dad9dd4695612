import Diagnostics
import Simulation
import Testing

@testable import Desktop

@Suite("Problems of the organization's files")
struct ProblemsTests {
  private let problem = Diagnostic(
    .unknownKey(key: "lable", owner: "conversation action locale", known: ["label"], nearest: "label"),
    at: Place(file: "org/solution.yaml", line: 7, column: 3))

  @Test("A broken edit keeps the last good state, says so, and the panel shows what is wrong")
  func broken() throws {
    var screen = try Screen()
    screen.console.adopt(nil, problems: [problem])
    #expect(screen.shows("the last good state stays"))
    #expect(screen.shows("Co-browse"))
    #expect(screen.footer.contains("Problems"))
    try screen.press("<C-g>")
    #expect(screen.shows("has no key `lable`"))
    #expect(screen.shows("org/solution.yaml:7:3 [unknown-key]"))
    #expect(screen.shows("did you mean `label`?"))
  }

  @Test("Enter, or a click on a problem, opens the editor at its place")
  func editor() throws {
    var screen = try Screen()
    screen.console.adopt(nil, problems: [problem, problem])
    try screen.press("<C-g><Down><Enter>")
    #expect(screen.effects == [.check, .edit(problem.place)])
    try screen.click("has no key `lable`")
    #expect(screen.effects == [.check, .edit(problem.place), .edit(problem.place)])
  }

  @Test("A good edit takes effect at once, and what is open and typed stays")
  func mended() throws {
    var screen = try Screen()
    try screen.press("/cb<Enter>half a line")
    var changed = screen.console.state.organization
    changed.solutions[0].conversationActionLocales[0].label = "Browse together"
    screen.console.adopt(changed, problems: [])
    #expect(screen.shows("Browse together"))
    #expect(screen.shows("loaded again"))
    #expect(screen.draft == "half a line")
    #expect(screen.session(of: .coBrowse) == .requested)
  }

  @Test("A problem of a built-in sample cannot be edited, and says why")
  func noFile() throws {
    var screen = try Screen()
    screen.console.refuseEdit(of: problem.place)
    #expect(screen.shows("is not a file on this machine"))
  }

  @Test("What a check finds is shown in the open panel")
  func check() throws {
    var screen = try Screen()
    try screen.press("<C-g>")
    screen.console.show(problems: [problem])
    #expect(screen.shows("has no key `lable`"))
  }

  @Test("Without problems the panel says that there are none, and Esc closes it")
  func none() throws {
    var screen = try Screen()
    try screen.press("<C-g>")
    #expect(screen.shows("no problems"))
    try screen.press("<Enter>")
    #expect(screen.effects == [.check])
    try screen.press("<Esc>")
    #expect(!screen.shows("no problems"))
  }
}
