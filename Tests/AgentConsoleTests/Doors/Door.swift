import Testing

/// A way from outside through a command to an output.
struct Door: Sendable, CustomTestStringConvertible {
  /// The command's words: `TEXT` stands for the harmful text, `@` at the beginning for the folder of the files.
  let words: [String]
  /// The file that it reads from its standard input.
  private(set) var input: String?
  /// The files that it writes.
  private(set) var outputs: [String] = []
  /// Whether the configuration counts.
  private(set) var isConfigured = false
  /// Whether it is refused without naming what it refuses.
  private(set) var namesNothing = false
  /// How many lines are read of an output that never ends by itself.
  private(set) var lines: Int?

  init(_ words: String...) { self.words = words }

  var testDescription: String {
    words.joined(separator: " ") + (input.map { " < \($0)" } ?? "") + (isConfigured ? " (configured)" : "")
  }

  func reading(_ file: String) -> Self { with { $0.input = file } }
  func writing(_ files: String...) -> Self { with { $0.outputs = files } }
  func configured() -> Self { with { $0.isConfigured = true } }
  func namingNothing() -> Self { with { $0.namesNothing = true } }
  func untilLine(_ number: Int) -> Self { with { $0.lines = number } }

  private func with(_ change: (inout Self) -> Void) -> Self {
    var door = self
    change(&door)
    return door
  }

  /// To add a door or an output, add a line.
  static let all: [Door] =
    organizations + scenarios + journals + packages + others
    + ["TEXT", "@/named"].flatMap { path in
      [Door("check", path), Door("check", path, "--json"), Door("test", path), Door("play", path)]
    }

  /// An organization with a solution, a page and quick replies.
  private static let organizations: [Door] =
    ["text", "json", "sarif", "github", "azure"].flatMap {
      [Door("check", "@/org", "--format", $0), Door("check", "@/org", "--publish", "--format", $0)]
    } + [
      Door("check", "@/broken"), Door("check", "@/replies"), Door("buttons", "@/org"),
      Door("buttons", "@/org", "--json"),
      Door("screenshot", "@/org"), Door("screenshot", "@/org", "--keys", "/cb<Enter><2s><M-r>"),
      Door("screenshot", "@/org", "--keys", "/q"), Door("screenshot", "@/org", "--keys", "/q <Enter><Enter>"),
      Door("screenshot", "@/org", "--keys", "/cb<Enter>", "--format", "svg"),
      Door("screenshot", "@/org", "--keys", "/cb<Enter>", "--format", "json"),
      Door("diff", "@/org", "contoso"), Door("diff", "@/org", "contoso", "--json"),
      Door("diff", "contoso", "@/org", "--markdown"), Door("widget", "list", "@/org"),
      Door("widget", "list", "@/org", "--json"), Door("dispatch", "@/org", "/cb"),
      Door("dispatch", "@/org", "/cb", "--json"), Door("solution", "list", "--org", "@/org"),
      Door("solution", "list", "--org", "@/org", "--json"), Door("drill", "--list", "@/org"),
      Door("solution", "show", "@/org/solutions/fab", "--tree"), Door("explore", "@/org", "--depth", "1"),
      Door("explore", "@/org", "--depth", "1", "--never", "the agent is Available"),
      Door("explore", "@/org", "--depth", "1", "--json"),
      Door("solution", "uninstall", "Fab", "--org", "@/org", "--dry-run"),
      Door("solution", "export", "Fab", "--org", "@/org", "--to", "yaml"),
      Door("open", "@/org", "--linear", "--record", "@/new.journal").reading("lines.txt").writing(
        "new.journal"),
      Door("---complete", "fish", "open", "@/org", "--agent", "").namingNothing(),
    ]

  /// A scenario that runs there and fails, and one that cannot be read.
  private static let scenarios: [Door] =
    ["pretty", "html", "junit", "json", "github", "tap", "cucumber", "messages"].flatMap { format in
      ["@/play.feature", "@/unread.feature"].map { Door("test", $0, "--report", format) }
    } + [
      Door("test", "@/play.feature", "--coverage"), Door("test", "@/play.feature", "--name", "TEXT"),
      Door("gherkin", "@/play.feature"), Door("gherkin", "@/unread.feature"),
      Door("check", "@/unread.feature"),
      Door("play", "@/play.feature", "--cast", "@/play.cast").writing("play.cast"),
      Door("play", "@/play.feature", "--svg", "@/play.svg").writing("play.svg"),
      Door("screenshot", "--scenario", "@/play.feature:11"), Door("notes", "@/notes.txt").untilLine(3),
      Door("notes", "@/notes.txt", "--json").untilLine(3),
      Door("test", "@/play.feature", "--record", "@/recorded").writing("recorded/play-6.journal"),
      Door("test", "@/play.feature", "--report", "html=@/r.html").writing("r.html"),
    ]

  private static let journals: [Door] =
    [
      Door("journal", "show", "@/run.journal"), Door("journal", "show", "@/run.journal", "--json"),
      Door("journal", "show", "@/run.journal", "--diagram"), Door("journal", "scenario", "@/run.journal"),
      Door("journal", "show", "@/run.journal", "--conversation", "TEXT"),
      Door("journal", "replay", "@/run.journal").namingNothing(),
      Door("journal", "replay", "@/run.journal", "--json").namingNothing(),
      Door("diff", "@/plain.journal", "@/run.journal"),
      Door("diff", "@/plain.journal", "@/run.journal", "--json"),
      Door("diff", "@/plain.journal", "@/run.journal", "--markdown"),
    ]
    + ["@/surrogates.journal", "@/play.feature"].flatMap {
      [
        Door("journal", "show", $0).namingNothing(), Door("journal", "scenario", $0).namingNothing(),
        Door("diff", $0, "@/run.journal").namingNothing(),
        Door("open", "contoso", "--record", $0).namingNothing(),
      ]
    }

  private static let packages: [Door] =
    [
      "@/package.zip", "@/migration", "@/dataverse", "@/api", "@/api/rows.json",
    ].flatMap {
      [
        Door("solution", "show", $0), Door("solution", "show", $0, "--json"), Door("check", $0),
        Door("check", $0, "--json"), Door("buttons", $0), Door("diff", $0, "contoso", "--markdown"),
        Door("solution", "install", $0, "--org", "@/lake", "--dry-run"), Door("screenshot", $0),
      ]
    } + [
      Door("solution", "show", "@/surrogates").namingNothing(), Door("check", "@/surrogates").namingNothing(),
      Door("check", "@/surrogates", "--json").namingNothing(),
    ]

  private static let others: [Door] =
    ["data.json", "escaped.json"].flatMap {
      [Door("decode", "-").reading($0), Door("decode", "-", "--json").reading($0)]
    } + [
      Door("decode", "-").reading("surrogates.json").namingNothing(),
      Door("decode", "-", "--json").reading("surrogates.json").namingNothing(),
      Door("decode", "TEXT"), Door("decode", "TEXT", "--json"),
      Door("test", "--tags", "TEXT"), Door("screenshot", "--keys", "TEXT").namingNothing(),
      Door("screenshot", "--keys", "<Paste TEXT>"), Door("dispatch", "contoso", "TEXT"),
      Door("solution", "show", "TEXT"), Door("rules", "TEXT"), Door("help", "TEXT"), Door("TEXT"),
      Door("help", "--manual", "@/TEXT"), Door("new", "org", "XTEXT", "--in", "@").namingNothing(),
      Door("steps", "TEXT"),
      Door("new", "solution", "XTEXT", "--in", "@").namingNothing(), Door("events", "TEXT"),
      Door("fidelity", "TEXT"),
      Door("check", "contoso", "--format", "TEXT"), Door("open", "--theme", "TEXT"), Door("schema", "TEXT"),
      Door("open", "contoso", "--explain-config").configured(), Door("open", "contoso").configured(),
      Door("open", "contoso", "--linear").reading("lines.txt"), Door("lsp").reading("editor.txt"),
      Door("completion", "TEXT"), Door("notes", "@/missing/TEXT"),
    ]
}
