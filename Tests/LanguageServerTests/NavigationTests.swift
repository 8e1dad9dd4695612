import Foundation
import Notations
import Testing

@testable import LanguageServer

private let solution = "solutions/fabrikamremoteassist/solution.yaml"

@Suite("Definitions and references")
struct NavigationTests {
  /// The texts of the places that a request finds, with their files' names.
  private func found(_ method: String, _ file: String, _ text: String, _ more: JSONValue = [:]) throws
    -> [String]
  {
    var editor = try Editor(ScratchFolder(copying: "contoso"))
    let places = try editor.ask(method, file, text, more).asList ?? []
    return try places.map { place in
      let path = try #require(place["uri"]?.asText.flatMap(DocumentURI.path))
      let source = SourceText(file: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
      let line = place["range"]?["start"]?["line"]?.asInteger ?? 0
      let words = (source.line(line + 1) ?? "").split(separator: " ").prefix(3).joined(separator: " ")
      return "\(path.split(separator: "/").last ?? ""): \(words)"
    }
  }

  private func marked(_ old: String, _ new: String) throws -> String {
    let text = try String(contentsOfFile: "SampleOrgs/contoso/\(solution)", encoding: .utf8)
    #expect(text.contains(old))
    return text.replacing(old, with: new, maxReplacements: 1)
  }

  @Test("A locale row leads to its action, a capability to its provider, an action to its template")
  func recordsLeadToRecords() throws {
    #expect(
      try found("definition", solution, marked("{conversationAction: Fab", "{conversationAction: ‸Fab"))
        == ["solution.yaml: - name: FabrikamCobrowse"])
    #expect(
      try found("definition", solution, marked("provider: Fabrikam,", "provider: Fabrikam‸,"))
        == ["solution.yaml: - name: Fabrikam"])
    #expect(
      try found("definition", solution, marked("eventParameter: Fab", "eventParameter: ‸Fab"))
        == ["solution.yaml: - name: FabrikamCobrowseTab"])
    let org = try String(contentsOfFile: "SampleOrgs/contoso/org.yaml", encoding: .utf8)
      .replacing("provider: Fabrikam}", with: "provider: ‸Fabrikam}", maxReplacements: 1)
    #expect(try found("definition", "org.yaml", org) == ["solution.yaml: - name: Fabrikam"])
  }

  @Test("A sentence leads to its record, and a scenario to its organization")
  func sentencesLeadToRecords() throws {
    func feature(_ step: String) -> String { "Feature: F\n  Scenario: S\n    \(step)\n" }
    let file = "scenarios/buttons.feature"
    #expect(
      try found("definition", file, feature("When the agent presses \"Sur‸vey\""))
        == ["solution.yaml: - {conversationAction: FabrikamSurvey,"])
    #expect(
      try found("definition", file, feature("When the agent types \"/c‸b\""))
        == ["solution.yaml: tooltip: Start a"])
    #expect(
      try found("definition", file, feature("Given a conversation with \"Noah P‸ark\""))
        == ["org.yaml: - name: Noah"])
    #expect(
      try found("definition", file, feature("Given the o‸rg \"..\"")) == ["org.yaml: # Contoso Support:"])
    #expect(
      try found("definition", file, feature("Given the org \"‸..\"")) == ["org.yaml: # Contoso Support:"])
    #expect(try found("definition", file, feature("Given a con‸versation with \"Noah Park\"")).count == 1)
  }

  @Test("References are found in records, steps, tables and examples") func references() throws {
    let text = try marked("label: Survey", "label: Sur‸vey")
    let places = try found("references", solution, text, ["context": ["includeDeclaration": true]])
    #expect(places.contains { $0.hasPrefix("buttons.feature: |") })
    #expect(places.contains { $0.hasPrefix("solution.yaml") })
    let uses = try found("references", solution, text, ["context": ["includeDeclaration": false]])
    #expect(uses.count == places.count - 1)
    #expect(try found("references", solution, "solution: S\n‸") == [])
  }
}
