/// A manual page of one command, as man(7) describes the format.
struct ManualPage {
  let command: CommandDescription
  /// The version of the program.
  let version: String
  /// The names of the other pages.
  let others: [String]

  init(_ command: CommandDescription, in program: CommandDescription, version: String) {
    (self.command, self.version) = (command, version)
    let own = Self.name(command)
    let relatives =
      command.path.count == 1
      ? program.all
      : [program] + command.subcommands + program.all.filter { $0.path == command.path.dropLast() }
    var seen: Set<String> = [own]
    others = relatives.map(Self.name).filter { seen.insert($0).inserted }
  }

  /// The page's name, as Git names its own: `agent-console-solution-list`.
  static func name(_ command: CommandDescription) -> String { command.path.joined(separator: "-") }

  var file: String { "\(Self.name(command)).1" }

  var text: String {
    var lines = [
      ".TH \"\(Self.name(command).uppercased().manualEscaped)\" 1 \"\" \"agent\\-console \(version)\" \"Agent Console\"",
      // No word is broken or stretched: names hold dashes.
      ".nh", ".ad l",
      ".SH NAME",
      "\(Self.name(command).manualEscaped) \\- \(command.abstract.manualEscaped)",
      ".SH SYNOPSIS",
    ]
    lines += synopsis
    lines += section("DESCRIPTION", Self.paragraphs(command.discussion))
    lines += section("COMMANDS", command.subcommands.flatMap { Self.entry($0.name, $0.abstract) })
    lines += section(
      "ARGUMENTS", command.positionals.flatMap { Self.entry($0.valueName.uppercased(), $0.abstract) })
    lines += section("OPTIONS", command.options.flatMap { Self.entry(Self.heading(of: $0), $0.abstract) })
    if command.path.count == 1 {
      lines += section(
        "TOPICS", HelpTopic.allCases.flatMap { Self.entry("help \($0.rawValue)", $0.abstract) })
    }
    lines += section("SEE ALSO", [others.map { "\\fB\($0.manualEscaped)\\fR(1)" }.joined(separator: ",\n")])
    return lines.joined(separator: "\n") + "\n"
  }

  /// The ways to call it: a group is called with one of its commands.
  private var synopsis: [String] {
    let name = command.path.joined(separator: " ").manualEscaped
    guard command.subcommands.isEmpty else { return ["\\fB\(name)\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]..."] }
    let options = command.options.isEmpty ? [] : ["[\\fIOPTION\\fR]..."]
    let arguments = command.positionals.map { argument in
      let value =
        "\\fI\(argument.valueName.uppercased().manualEscaped)\\fR" + (argument.isRepeating ? "..." : "")
      return argument.isOptional ? "[\(value)]" : value
    }
    return [(["\\fB\(name)\\fR"] + options + arguments).joined(separator: " ")]
  }

  private func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.allSatisfy(\.isEmpty) ? [] : [".SH \(heading)"] + lines
  }

  private static func heading(of option: ArgumentDescription) -> String {
    let names = option.names.joined(separator: ", ")
    return option.kind == .option ? "\(names) \(option.valueName.uppercased())" : names
  }

  private static func entry(_ heading: String, _ text: String) -> [String] {
    [".TP", "\\fB\(heading.manualEscaped)\\fR", text.isEmpty ? "\\&" : text.manualEscaped]
  }

  /// Text in paragraphs; lines that are indented stay as they are.
  private static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isVerbatim = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(" ") != isVerbatim, !line.isEmpty {
        isVerbatim.toggle()
        lines += isVerbatim ? [".nf"] : [".fi"]
      }
      lines.append(line.isEmpty ? ".PP" : String(line).manualEscaped)
    }
    if isVerbatim { lines.append(".fi") }
    // A paragraph that holds nothing is worth a warning to groff.
    while lines.last == ".PP" { lines.removeLast() }
    return lines
  }
}

extension String {
  /// The text so that roff obeys nothing in it, and prints ASCII's own dashes, quotes and carets.
  var manualEscaped: String {
    let escapes: [Character: String] = [
      "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\"": "\\(dq",
    ]
    let text = map { character in
      escapes[character]
        ?? character.unicodeScalars.map { scalar in
          scalar.isASCII ? String(scalar) : "\\[u\(Self.hexadecimal(scalar))]"
        }.joined()
    }.joined()
    return text.hasPrefix(".") ? "\\&\(text)" : text
  }

  /// At least four digits, as roff names a character.
  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
