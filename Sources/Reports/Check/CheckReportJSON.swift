import Diagnostics
import Notations
import Rules
import Wording

extension ReportFormat<CheckReport> {
  /// For programs: `agent-console.check/1`.
  public static var json: ReportFormat { ReportFormat("json") { report, _ in report.json.pretty + "\n" } }
}

extension CheckReport {
  public var json: JSONValue {
    var document = JSONObject(summaryMembers)
    if let checked { document["checked"] = checked.document }
    return .object(document)
  }

  private var summaryMembers: [(String, JSONValue)] {
    [
      ("schema", "agent-console.check/1"),
      ("diagnostics", .list(diagnostics.map(Self.document))),
      ("errors", .integer(count(of: .error))),
      ("warnings", .integer(count(of: .warning))),
      ("notes", .integer(count(of: .note))),
    ]
  }

  static func document(_ diagnostic: Diagnostic) -> JSONValue {
    let (place, words) = (diagnostic.place, Spoken(diagnostic))
    return [
      "rule": .text(diagnostic.rule),
      "severity": .text(diagnostic.severity.rawValue),
      "basis": .text(diagnostic.basis.rawValue),
      "file": .text(place.file),
      "line": .integer(place.line),
      "column": .integer(place.column),
      "length": .integer(place.length),
      "message": .text(words.message),
      "hint": JSONValue(words.hint),
    ]
  }
}

extension CheckedCounts {
  /// For programs.
  var document: JSONValue {
    [
      "organizations": .integer(organizations), "solutions": .integer(solutions),
      "packages": .integer(packages), "featureFiles": .integer(featureFiles),
    ]
  }
}
