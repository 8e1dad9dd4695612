import TestSupport
import Testing

/// Text from outside that a terminal would obey, or that hides, through every door to every output.
///
/// To add a door or an output, add a line to `doors`.
@Suite("Every code point through every door", .waits) struct EveryDoorTests {
  /// Every scalar that terminals obey or that shows nothing by itself; a word of a command holds no zero.
  private static let scalars: [Unicode.Scalar] = (1...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
    guard !hasEffectAsLineBreak($0) else { return false }
    switch $0.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return $0.properties.isDefaultIgnorableCodePoint && $0.properties.generalCategory != .unassigned
    }
  }

  /// These part lines and columns in every file and every output.
  private static func hasEffectAsLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    ["\t", "\n", "\r"].contains(scalar)
  }

  private static let all = String(String.UnicodeScalarView(scalars))
  /// What may stand as it is in a file: XML and YAML refuse the controls, and say so.
  private static let quoted = "a" + scalars.map { "\\U" + hex($0.value) }.joined() + marks
  private static let marks = "a" + String(repeating: "\u{301}", count: 40)

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The files that are read: `org` is an organization, `f.feature` a feature.
  private static var files: [String: String] {
    [
      "org/org.yaml": """
      name: "N\(quoted)"
      agents: [{name: "A\(quoted)"}]
      customers: [{name: "C\(quoted)", says: ["S\(quoted)"]}]
      chatWidgets: [{name: "W\(quoted)"}]
      """,
      "f.feature": """
      Feature: F\(all)
        Scenario: S\(all)\(marks)
          Given x\(all)
      """,
      "data.json": "{\"conversationId\":\"\(String(all.unicodeScalars.filter { $0.value > 0x1F }))\"}",
    ]
  }

  /// A command with words; `TEXT` stands for the text, `@` for the folder of the files.
  private static let doors: [[String]] = [
    ["check", "@/org"], ["check", "@/org", "--json"], ["check", "@/org", "--format", "sarif"],
    ["check", "@/org", "--format", "github"], ["check", "@/TEXT"], ["check", "@/TEXT", "--json"],
    ["buttons", "@/org"], ["buttons", "@/org", "--json"], ["screenshot", "@/org"],
    ["screenshot", "@/org", "--format", "svg"], ["screenshot", "@/org", "--keys", "TEXT"],
    ["screenshot", "--keys", "<Paste TEXT>"], ["test", "@/f.feature"], ["test", "@/f.feature", "--json"],
    ["test", "@/f.feature", "--report", "junit"], ["test", "@/TEXT"], ["test", "--tags", "TEXT"],
    ["gherkin", "@/f.feature"], ["decode", "TEXT"], ["decode", "TEXT", "--json"], ["decode", "@/data.json"],
    ["dispatch", "contoso", "TEXT"], ["solution", "show", "TEXT"], ["diff", "@/org", "contoso"],
    ["diff", "@/org", "contoso", "--json"], ["rules", "TEXT"], ["widget", "list", "@/org"], ["help", "TEXT"],
    ["journal", "show", "@/f.feature"], ["new", "org", "XTEXT", "--in", "@"], ["TEXT"], ["play", "@/TEXT"],
    ["check", "contoso", "--format", "TEXT"], ["open", "--theme", "TEXT"],
  ]

  @Test("Nothing arrives that a terminal obeys, and nothing hides", arguments: doors)
  func passes(_ door: [String]) throws {
    let folder = try ScratchFolder(Self.files)
    let words = door.map { word in
      word.replacing("@", with: folder.path, maxReplacements: word.hasPrefix("@") ? 1 : 0)
        .replacing("TEXT", with: Self.all + Self.marks)
    }
    let result = try Command.run(Program.path, words, environment: ["TERM=dumb", "NO_COLOR=1"])
    #expect(result.status < 128)
    for (name, text) in [("output", result.output), ("errors", result.errors)] {
      let forbidden = Set(Self.scalars)
      let found = Set(text.unicodeScalars.filter(forbidden.contains)).map { Self.hex($0.value) }.sorted()
      #expect(found.prefix(8) == [], "\(door) \(name)")
      let pile = Array(String(repeating: "\u{301}", count: 6).unicodeScalars)
      #expect(!text.unicodeScalars.contains(pile), "\(door) \(name)")
    }
  }
}
