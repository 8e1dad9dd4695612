import Cells
import Diagnostics
import Notations
import RecordFormats
import Simulation
import Testing
import Wording

@testable import Desktop

@Suite("The configuration")
struct ConfigurationTests {
  private func read(_ text: String) -> Reading<ConsoleConfiguration> {
    ConsoleConfiguration.read(SourceText(file: "config.yaml", text: text))
  }

  private func problems(_ text: String) -> [String] {
    read(text).diagnostics.map { "\($0.place.line):\($0.place.column) \(Spoken($0).message) [\($0.rule)]" }
  }

  @Test("It has a theme, linear mode, notes and keys")
  func isRead() throws {
    let text = "theme: light\nlinear: true\nnotes: true\nkeys: {palette: M-y, records: [<M-q>, F13]}\n"
    let found = read(text)
    #expect(found.diagnostics.isEmpty)
    let configuration = try #require(found.value)
    #expect(configuration.theme?.value == .light && configuration.theme?.place.line == 1)
    #expect(configuration.linear?.value == true && configuration.notes?.place.line == 3)
    #expect(CommandName.palette.keys(in: configuration.keys) == [.alt("y")])
    #expect(CommandName.records.keys(in: configuration.keys) == [.alt("q"), .function(13)])
  }

  @Test("A file without content says nothing", arguments: ["", "# theme: light\n"])
  func emptyIsNothing(text: String) {
    #expect(read(text).value?.theme == nil && read(text).diagnostics.isEmpty)
  }

  @Test(
    "What is wrong is told with its place",
    arguments: [
      ("them: light\n", "1:1 a configuration has no key `them` [unknown-key]"),
      ("theme: lite\n", "1:8 `theme` has no choice \"lite\" [unknown-choice]"),
      ("linear: 3\n", "1:9 `linear` takes `true` or `false`, not the number 3 [wrong-type]"),
      ("keys: {palet: M-y}\n", "1:8 a key mapping has no key `palet` [unknown-key]"),
      ("keys: {palette: []}\n", "1:17 a key mapping needs a value for `palette` [missing-value]"),
      ("keys: {palette: Ctr-K}\n", "1:17 there is no key `Ctr-K` [unusable-key]"),
      (
        "keys: {palette: C-i}\n",
        "1:17 `C-i` cannot be told from Tab: a terminal sends the same for both [unusable-key]"
      ),
      ("keys: {palette: C-1}\n", "1:17 a terminal does not send `C-1` [unusable-key]"),
      (
        "keys: {palette: p}\n", "1:17 `p` types text, so it cannot stand for a command [unusable-key]"
      ),
      (
        "keys: {quit: F20}\n", "1:14 not every terminal sends `F20`, and you could not quit [unusable-key]"
      ),
      (
        "keys: {palette: C-r}\n",
        "1:17 `palette` cannot have Ctrl-R: it is the key of `records` [key-taken]"
      ),
      (
        "keys:\n  records: M-y\n  palette: M-y\n",
        "2:12 `records` and `palette` cannot both have Alt-Y [key-taken]"
      ),
      (
        "keys: {palette: M-g}\n",
        "1:17 `palette` cannot have Alt-G: it stands for “The scenario goes on from here” (A scenario played) [key-taken]"
      ),
      (
        "keys: {customer-says: M-y, palette: M-s}\n",
        "1:37 `palette` cannot have Alt-S: it stands for “Do the task in my place” (A drill) [key-taken]"
      ),
      (
        "keys: {palette: C-c}\n",
        "1:17 `palette` cannot have Ctrl-C: it stands for “Quit, after asking” (Everywhere) [key-taken]"
      ),
    ])
  func problemsAreTold(text: String, problem: String) {
    #expect(problems(text) == [problem])
    #expect(read(text).value == nil)
  }

  @Test("A key that a pane has for itself is taken", arguments: ["C-w", "Enter", "M-b", "F2", "M-1"])
  func panesKeepTheirKeys(key: String) {
    #expect(read("keys: {palette: \(key)}\n").diagnostics.map(\.rule) == ["key-taken"])
  }

  @Test("Two commands may change places") func keysAreSwapped() throws {
    let keys = try #require(read("keys: {palette: C-r, records: C-p}\n").value).keys
    #expect(keys.binding(for: .control("r"), in: [.everywhere])?.command == .show(.palette))
    #expect(keys.binding(for: .control("p"), in: [.everywhere])?.command == .show(.records))
    // The key that opens a panel closes it again.
    #expect(keys.binding(for: .control("p"), in: [.records])?.command == .view(.escape))
    #expect(keys.binding(for: .control("r"), in: [.records]) == nil)
  }

  @Test("Every command with a key of its own has a name")
  func commandsHaveNames() {
    for binding in KeyTable.standard.boundEverywhere {
      switch binding.command {
      case .button, .session(.openListed), .program(.interrupt): continue
      default: #expect(CommandName(binding.command) != nil, "\(binding.title)")
      }
    }
    for name in CommandName.allCases { #expect(!name.keys(in: .standard).isEmpty, "\(name.rawValue)") }
  }

  @Test("Writing down the standard keys changes nothing")
  func standardKeysAreNoChange() throws {
    let lines = CommandName.allCases.map { name in
      "  \(name.rawValue): [\(name.keys(in: .standard).map(\.name).joined(separator: ", "))]\n"
    }
    let found = read("keys:\n" + lines.joined())
    #expect(found.diagnostics.map { Spoken($0).message } == [])
    #expect(found.value?.keys.all.map(\.keys) == KeyBindings.all.map(\.keys))
  }

  @Test("The console works with other keys, and shows them")
  func theConsoleUsesThem() throws {
    let keys = try #require(
      read("keys: {palette: M-y, help: F13, arrive: M-j, quit: M-q}\n").value
    ).keys
    var console = Console(
      State(try Screen.organization("contoso")), size: .terminal, opening: .demo, keys: keys)
    #expect(console.frame().grid.text.contains("Alt-Y Palette"))
    #expect(!console.frame().grid.text.contains("^P Palette"))
    _ = console.handle(.key(.control("p")))
    #expect(console.view.overlay == nil)
    _ = console.handle(.key(.alt("y")))
    guard case .palette(let palette)? = console.view.overlay else {
      Issue.record("the palette is closed")
      return
    }
    #expect(palette.items.contains { $0.command == .program(.quit) && $0.key == "Alt-Q" })
    _ = console.handle(.key(.alt("y")))
    #expect(console.view.overlay == nil)
    _ = console.handle(.key(.control("x")))
    #expect(console.frame().grid.text.contains("Alt-Y"))
    _ = console.handle(.key(.escape))
    _ = console.handle(.key(.function(13)))
    _ = console.handle(.key(.enter))
    guard case .help(let help)? = console.view.overlay else {
      Issue.record("the help is closed")
      return
    }
    #expect(help.lines.contains { $0.key == "Alt-J" } && !help.lines.contains { $0.key == "Alt-L" })
  }
}
