import Diagnostics
import Rules
import Storage
import Testing

/// An excerpt of a file, inserted into an organization that is complete and clean without it.
///
/// Rows of the excerpt come before those of the organization and replace those with the same name.
struct Example {
  static let solutionPath = "solutions/fabrikam/solution.yaml"

  /// A row of the clean solution, and the words that show that an excerpt has its own.
  fileprivate struct Row {
    let words: String
    let line: String
  }

  private static let head = [
    ("solution", "solution: FabrikamRemoteAssist"),
    (
      "publisher",
      "publisher: {name: Fabrikam, prefix: fab, privacyPolicy: 'https://fabrikam.example/privacy'}"
    ),
  ]

  private static let rows: [(key: String, row: Row)] = [
    ("providers", Row(words: "name: Fabrikam", line: "  - {name: Fabrikam}")),
    (
      "conversationActions",
      Row(
        words: "name: FabrikamCobrowse",
        line: "  - {name: FabrikamCobrowse, eventName: Open App Tab Template, order: 0, "
          + "eventParameter: FabrikamCobrowseTab, icon: /webresources/fab_/cobrowse.svg}")
    ),
    (
      "conversationActionLocales",
      Row(
        words: "conversationAction: FabrikamCobrowse",
        line: "  - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, "
          + "tooltip: Start a co-browse session, slashCommand: /cb}")
    ),
    (
      "channelCapabilities",
      Row(
        words: "name: Fabrikam_cobrowse",
        line: "  - {name: Fabrikam_cobrowse, provider: Fabrikam, escalationChannelMode: Co-browse, "
          + "conversationAction: FabrikamCobrowse}")
    ),
    (
      "applicationTabTemplates",
      Row(
        words: "name: FabrikamCobrowseTab",
        line: "  - {name: FabrikamCobrowseTab, uniqueName: fab_cobrowse, pageType: Web resource, "
          + "parameters: {webresourceName: fab_/cobrowse.html}}")
    ),
  ]

  private static let organization = """
    name: example
    chatWidgets:
      - name: Web support
        remoteAssistance:
          coBrowse: {enabled: true, provider: Fabrikam}
    """

  let files: FilesInMemory
  /// The file that contains the excerpt, as named in places.
  let file: String
  /// The excerpt's line number for each line of the file that comes from it.
  private let lineOfExcerpt: [Int: Int]

  init(_ excerpt: String) throws {
    let lines = excerpt.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isOrganization = excerpt.contains("chatWidgets:") || excerpt.contains("workstream:")
    var solution: [(text: String, number: Int?)] = []
    for (place, line) in lines.enumerated() where !isOrganization {
      solution.append((line, place + 1))
      let next = place + 1 < lines.count ? lines[place + 1] : nil
      if next?.first?.isLetter ?? true { solution += Self.rest(of: lines, upTo: place).map { ($0, nil) } }
    }
    for (key, line) in Self.head where isOrganization || !lines.contains(where: { $0.hasPrefix("\(key):") }) {
      solution.append((line, nil))
    }
    for (key, row) in Self.rows where isOrganization || !lines.contains(where: { $0.hasPrefix("\(key):") }) {
      solution += [("\(key):", nil), (row.line, nil)]
    }
    let samples = try #require(EmbeddedFolder(sample: "contoso"))
    var texts = [
      "org.yaml": isOrganization ? "name: example\n" + excerpt : Self.organization,
      Self.solutionPath: solution.map(\.text).joined(separator: "\n"),
    ]
    for name in ["cobrowse.html", "screenshare.html", "cobrowse.svg", "notes.js"] {
      let path = "webresources/fab_/\(name)"
      let bytes = try samples.bytes(of: "solutions/fabrikamremoteassist/\(path)", limit: .max)
      texts["solutions/fabrikam/\(path)"] = String(decoding: bytes, as: UTF8.self)
    }
    files = FilesInMemory(name: "example", files: texts)
    file = isOrganization ? "example/org.yaml" : "example/\(Self.solutionPath)"
    let numbers = isOrganization ? [nil] + lines.indices.map { $0 + 1 } : solution.map(\.number)
    lineOfExcerpt = Dictionary(
      uniqueKeysWithValues: numbers.enumerated().compactMap { place, number in
        number.map { (place + 1, $0) }
      })
  }

  /// The clean rows that follow the excerpt's own at the end of a key's list.
  private static func rest(of lines: [String], upTo end: Int) -> [String] {
    guard let start = lines[...end].lastIndex(where: { $0.first?.isLetter ?? false }) else { return [] }
    let block = lines[start...end].joined(separator: "\n") + "\n"
    guard !block.contains("[]") else { return [] }
    return rows.filter { block.hasPrefix("\($0.key):") && !$0.row.isBrought(by: block) }.map(\.row.line)
  }

  /// All findings, including those outside the excerpt.
  var diagnostics: [Diagnostic] {
    get throws { try Checked.findings(in: files) }
  }

  /// All findings, with those that need the text of a script.
  private var diagnosticsWithScripts: [Diagnostic] {
    get throws { try Checked.findings(in: files, readingPages: true) }
  }

  /// Where a rule finds something: the excerpt's line and the column, as in `12:5`, or a place outside it.
  func findings(of rule: String) throws -> [String] {
    try (rule.hasSuffix("-in-script") ? diagnosticsWithScripts : diagnostics).filter { $0.rule == rule }.map {
      diagnostic in
      let place = diagnostic.place
      let line = place.file == file ? lineOfExcerpt[place.line] : nil
      let name = place.file.split(separator: "/").last ?? ""
      return "\(line.map(String.init) ?? "elsewhere \(name):\(place.line)"):\(place.column)"
    }
  }
}

extension Example.Row {
  /// Whether the excerpt has its own version of this row.
  fileprivate func isBrought(by block: String) -> Bool {
    ["\n", ",", "}"].contains { block.contains(words + $0) }
  }
}
