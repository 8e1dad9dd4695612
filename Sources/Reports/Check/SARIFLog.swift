import Diagnostics
import Notations
import Wording

extension ReportFormat<CheckReport> {
  /// For code scanning.
  public static var sarif: ReportFormat {
    ReportFormat("sarif") { report, origin in
      SARIFLog(report, version: origin.version).json.pretty + "\n"
    }
  }
}

/// A `check` report in the Static Analysis Results Interchange Format, which code scanning tools read.
///
/// "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", OASIS, errata 01.
public struct SARIFLog: Hashable, Sendable {
  public let json: JSONValue

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The report, written by this version of the program.
  public init(_ report: CheckReport, version: String) {
    let rules = RuleCatalogue.all.filter { [.records, .files].contains($0.watch) }
    let ruleIndexes = Dictionary(rules.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let driver: JSONValue = [
      "name": "agent-console", "version": .text(version), "rules": .list(rules.map(Self.descriptor)),
    ]
    var run = JSONObject([("columnKind", "unicodeCodePoints")] as [(String, JSONValue)])
    run["tool"] = ["driver": driver]
    run["results"] = .list(report.diagnostics.map { Self.result($0, ruleIndex: ruleIndexes[$0.rule]) })
    // A property bag is the format's own place for what it has no word for (3.8).
    if let checked = report.checked { run["properties"] = ["checked": checked.document] }
    json = ["$schema": .text(Self.schema), "version": "2.1.0", "runs": [.object(run)]]
  }

  private static func result(_ diagnostic: Diagnostic, ruleIndex: Int?) -> JSONValue {
    let (place, words) = (diagnostic.place, Spoken(diagnostic))
    let message = words.message + (words.hint.map { "\nhint: \($0)" } ?? "")
    var result = JSONObject([("ruleId", .text(diagnostic.rule))])
    result["ruleIndex"] = ruleIndex.map(JSONValue.integer)
    result["level"] = .text(diagnostic.severity.rawValue)
    result["message"] = ["text": .text(message)]
    result["locations"] = [
      [
        "physicalLocation": [
          "artifactLocation": ["uri": .text(FilePathForm.uri(place.file))],
          "region": [
            "startLine": .integer(place.line), "startColumn": .integer(place.column),
            // One past the last column of the region (3.30.8).
            "endColumn": .integer(place.column + place.length),
          ],
        ]
      ]
    ]
    result["properties"] = ["basis": .text(diagnostic.basis.rawValue)]
    return .object(result)
  }
}

// MARK: - The rules

extension SARIFLog {
  private static func descriptor(_ rule: CataloguedRule) -> JSONValue {
    [
      "id": .text(rule.id),
      "shortDescription": ["text": .text(firstSentence(of: rule.meaning))],
      "fullDescription": ["text": .text(rule.meaning)],
      "help": ["text": .text(help(for: rule, fence: nil)), "markdown": .text(help(for: rule, fence: "```"))],
      "defaultConfiguration": ["level": .text(rule.severity.rawValue)],
      "properties": ["basis": .text(rule.basis.rawValue), "tags": [.text(rule.watch.rawValue)]],
    ]
  }

  private static func firstSentence(of text: String) -> String {
    text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
  }

  /// What the rule finds, its basis, and its examples; for Markdown, with fences around the examples.
  private static func help(for rule: CataloguedRule, fence: String?) -> String {
    let page = rule.claim.claim.citations.first.map { " (\(CitationWords.page($0)))" } ?? ""
    var paragraphs = [rule.meaning, "Basis: \(rule.basis.rawValue)\(page)."]
    if let example = rule.example {
      for (title, excerpt) in [("Breaks the rule:", example.bad), ("Keeps it:", example.good)] {
        paragraphs += [title, fence.map { "\($0)\n\(excerpt)\n\($0)" } ?? excerpt]
      }
    }
    return paragraphs.joined(separator: "\n\n")
  }
}
