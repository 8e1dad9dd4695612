import Diagnostics
import Notations
import Testing

@testable import Desktop

@Suite("What counts: option, environment, file, default")
struct PreferencesTests {
  private static let file = "theme: light\nlinear: true\nnotes: true\n"

  private func preferences(
    _ asked: AskedPreferences = AskedPreferences(), _ variables: [String: String] = [:], file: String = ""
  ) throws -> Preferences {
    let read = ConsoleConfiguration.read(SourceText(file: "config.yaml", text: file))
    return Preferences(asked, environment: { variables[$0] }, try #require(read.value))
  }

  private func line(_ number: Int, _ column: Int, _ length: Int) -> SettingOrigin {
    .file(Place(file: "config.yaml", line: number, column: column, length: length))
  }

  @Test("Without anything, the defaults count") func defaultsCount() throws {
    let found = try preferences()
    #expect(found.theme == Setting(value: .dark, origin: .standard))
    #expect(found.linear == Setting(value: false, origin: .standard) && found.notes == found.linear)
  }

  @Test("The file wins over the default") func fileWins() throws {
    let found = try preferences(file: Self.file)
    #expect(found.theme == Setting(value: .light, origin: line(1, 8, 5)))
    #expect(found.linear == Setting(value: true, origin: line(2, 9, 4)))
    #expect(found.notes == Setting(value: true, origin: line(3, 8, 4)))
  }

  @Test("The environment wins over the file") func environmentWins() throws {
    let found = try preferences(
      AskedPreferences(), ["AGENT_CONSOLE_LINEAR": "0", "NO_COLOR": "1"], file: Self.file)
    #expect(found.theme == Setting(value: .mono, origin: .variable("NO_COLOR")))
    #expect(found.linear == Setting(value: false, origin: .variable("AGENT_CONSOLE_LINEAR")))
  }

  @Test("What a terminal says of its background only chooses the default") func backgroundIsADefault() throws
  {
    let variables = ["COLORFGBG": "0;15"]
    #expect(try preferences(AskedPreferences(), variables).theme.origin == .variable("COLORFGBG"))
    let found = try preferences(AskedPreferences(), variables, file: "theme: dark\n").theme
    #expect(found == Setting(value: .dark, origin: line(1, 8, 4)))
  }

  @Test("An option wins over everything") func optionWins() throws {
    var asked = AskedPreferences()
    (asked.theme, asked.linear, asked.notes) = (.highContrast, false, false)
    let found = try preferences(asked, ["AGENT_CONSOLE_LINEAR": "1"], file: Self.file)
    #expect(found.theme == Setting(value: .highContrast, origin: .option("--theme")))
    #expect(found.linear == Setting(value: false, origin: .option("--no-linear")))
    #expect(found.notes == Setting(value: false, origin: .option("--no-notes")))
  }
}
