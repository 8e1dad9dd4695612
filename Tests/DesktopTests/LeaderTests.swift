import Cells
import Simulation
import Testing

@testable import Desktop

@Suite("The leader key")
struct LeaderTests {
  private static let scopes: [[KeyBinding.Scope]] =
    Pane.allCases.map { [.pane($0), .everywhere] }
    + [[.help], [.palette], [.prompt], [.problems], [.records], [.administrator], [.event], [.history]]

  @Test("No two commands share a letter, wherever the focus is", arguments: scopes.indices)
  func lettersDiffer(index: Int) {
    let choices = LeaderLetters.choices(in: Self.scopes[index])
    #expect(Set(choices.map(\.letter)).count == choices.count)
    #expect(Set(choices.map(\.index)).count == choices.count)
  }

  @Test("Every chord that does not only edit a line has a letter or a plain key", arguments: scopes.indices)
  func everyChord(index: Int) {
    let scopes = Self.scopes[index]
    let choices = Set(LeaderLetters.choices(in: scopes).map(\.binding.command))
    for binding in scopes.flatMap({ scope in KeyBindings.all.filter { $0.scope == scope } }) {
      if case .chat(.edit(let edit)) = binding.command, edit != .newLine { continue }
      if binding.command == .show(.leader) || binding.keys.contains(where: \.isPlain) { continue }
      // One letter leads to all buttons.
      if case .button(.press(1...)) = binding.command { continue }
      #expect(choices.contains(binding.command), "\(binding.title)")
    }
  }

  @Test("A letter does what the chord does")
  func does() throws {
    var (chord, letters) = (try Screen(), try Screen())
    for (one, other) in [
      ("<F2>", "<C-x>b<Enter>"), ("<M-c>", "<C-x>c"), ("<M-a>", "<C-x>a"), ("<M-1>", "<C-x>1"),
      ("<C-r>", "<C-x>R"), ("<Esc><C-p>", "<Esc><C-x>P"), ("<Esc><F1>", "<Esc><C-x>?"),
      ("<Esc><M-h>", "<Esc><C-x>h"), ("<Home><M-c>", "<Home><C-x>c"), ("<M-n>", "<C-x>n"),
    ] {
      try chord.press(one)
      try letters.press(other)
      #expect(letters.console.state == chord.console.state, "\(one)")
    }
    #expect(letters.rows.dropFirst().first == chord.rows.dropFirst().first)
  }

  @Test("Its menu shows what can be done now, and nothing else")
  func menu() throws {
    var screen = try Screen("contoso", .wide)
    try screen.press("<C-x>")
    #expect(screen.shows("Press a letter"))
    #expect(screen.shows("a accept"))
    #expect(!screen.shows("c Connect"))
    try screen.press("<Esc><F2><C-x>")
    #expect(screen.shows("c Connect"))
  }

  @Test(
    "A letter whose command cannot be done now says why; one that stands for nothing leaves the menu open")
  func refused() throws {
    var screen = try Screen()
    try screen.press("<C-x>c")
    #expect(screen.shows("No third-party app is open."))
    try screen.press("<C-x>+")
    #expect(screen.shows("Press a letter"))
    #expect(screen.draft == "")
    try screen.press("<C-x>")
    #expect(screen.console.view.overlay == nil)
  }

  @Test("The keys of a drill have letters too, and hide the commands of their chords")
  func playingKeys() throws {
    var screen = try Screen("contoso", .wide)
    screen.console.playingKeys = PlayingKey.ofDrills
    try screen.press("<C-x>")
    for entry in ["G hint", "u take back", "s show me"] { #expect(screen.shows(entry)) }
    #expect(!screen.shows("say as customer"))
    #expect(screen.console.playingKey(chosenBy: .key(.character("x"))) == nil)
    #expect(screen.console.playingKey(chosenBy: .key(.character("s"))) == .showMe)
    #expect(screen.console.view.overlay == nil)
    #expect(screen.console.playingKey(chosenBy: .key(.character("s"))) == nil)
  }

  @Test("A click on an entry does it")
  func click() throws {
    var screen = try Screen()
    try screen.press("<C-x>")
    try screen.click("records")
    #expect(screen.shows("Providers 1"))
  }

  @Test("The menu's picture", arguments: [Size.terminal, .wide, .narrow])
  func picture(size: Size) throws {
    var screen = try Screen("contoso", size)
    try screen.press("<F2><C-x>")
    #expect(FrameProblems.of(screen.console) == [])
    try Picture(name: "leader-\(size.width)x\(size.height)").expect(screen.rows)
  }
}

extension Key {
  /// Whether it is no chord, and no host takes it.
  fileprivate var isPlain: Bool {
    switch self {
    case .character, .enter, .tab, .backTab, .escape, .backspace, .delete, .up, .down, .left, .right, .home,
      .end,
      .pageUp, .pageDown:
      true
    default: false
    }
  }
}
