import Diagnostics
import Rules
import Storage
import Testing

@Suite("One finding for each cause in an organization's records")
struct OneFindingPerCauseTests {
  private static let solution = "solutions/fabrikamremoteassist/solution.yaml"
  private static let page = "solutions/fabrikamremoteassist/webresources/fab_/cobrowse.html"

  /// The findings in Contoso with one text of a file replaced: `severity line rule`.
  private func findings(_ file: String, replacing text: String, with other: String) throws -> [String] {
    let sample = try #require(EmbeddedFolder(sample: "contoso"))
    var texts: [String: String] = [:]
    for path in try sample.files(under: "") where !path.hasSuffix(".feature") {
      texts[path] = String(decoding: try sample.bytes(of: path, limit: .max), as: UTF8.self)
    }
    #expect(texts[file]?.contains(text) == true)
    texts[file] = texts[file]?.replacing(text, with: other)
    let files = FilesInMemory(name: "contoso", files: texts)
    return try Checked.findings(in: files, readingPages: true).map {
      "\($0.severity) \($0.place.line) \($0.rule)"
    }
  }

  @Test("A misspelt or missing event parameter does not make its template unused")
  func eventParameters() throws {
    let line = "eventParameter: FabrikamCobrowseTab"
    for other in ["FabrikamCobrowseTap", "SomethingElse"] {
      #expect(
        try findings(Self.solution, replacing: line, with: "eventParameter: \(other)")
          == ["error 15 template-not-found"])
    }
    #expect(
      try findings(Self.solution, replacing: "    \(line)\n", with: "") == [
        "error 14 event-parameter-missing"
      ])
  }

  @Test("A capability of the wrong action is reported once, with the action that lacks one")
  func wrongAction() throws {
    #expect(
      try findings(
        Self.solution, replacing: "Co-browse, conversationAction: FabrikamCobrowse}",
        with: "Co-browse, conversationAction: FabrikamScreenShare}") == ["error 56 capability-taken"])
  }

  @Test("A capability of the wrong mode is reported once, as severe as its worst consequence")
  func wrongMode() throws {
    #expect(
      try findings(
        Self.solution, replacing: "escalationChannelMode: Co-browse,",
        with: "escalationChannelMode: Screen sharing,") == ["error 27 web-resource-event-of-other-mode"])
    #expect(
      try findings(
        Self.solution, replacing: "escalationChannelMode: Co-browse,", with: "escalationChannelMode: Video,")
        == ["error 54 capability-of-other-mode"])
  }

  @Test("A page whose script is a comment is reported once, at the comment")
  func commentedScript() throws {
    let sample = try #require(EmbeddedFolder(sample: "contoso"))
    let html = String(decoding: try sample.bytes(of: Self.page, limit: .max), as: UTF8.self)
    let commented = html.replacing("<script>", with: "<!-- <script>").replacing(
      "</script>", with: "</script> -->")
    #expect(
      try findings(Self.page, replacing: html, with: commented) == ["error 12 web-resource-without-script"])
  }

  @Test("A silenced cause hides nothing")
  func silenced() throws {
    let all = try findings(
      Self.solution, replacing: "eventParameter: FabrikamCobrowseTab",
      with: "eventParameter: FabrikamCobrowseTap  # agent-console:allow template-not-found it comes later")
    #expect(all == ["warning 59 template-unused"])
  }
}
