import Gherkin
import Notations
import Scenarios

extension TestReportFormat {
  /// Cucumber's JSON, an array of features.
  public static var cucumber: TestReportFormat {
    TestReportFormat("cucumber") { run, _ in CucumberReport(run).json.pretty + "\n" }
  }
}

/// A run as Cucumber's JSON, the older format that most report tools still read.
///
/// Background steps are repeated in each scenario, as in cucumber-js, so the number of elements is the number
/// of scenarios.
struct CucumberReport {
  let json: JSONValue

  init(_ run: TestRun) {
    json = .list(run.files.compactMap(Self.feature))
  }

  private static func feature(_ file: TestRun.FileResult) -> JSONValue? {
    guard let feature = file.file.document.feature, !file.results.isEmpty else { return nil }
    let id = identifier(feature.name)
    let titles = ScenarioTitles(of: file.file)
    return [
      "uri": .text(file.file.source.file),
      "id": .text(id),
      "keyword": .text(feature.keyword),
      "name": .text(feature.name),
      "description": .text(feature.description),
      "line": .integer(feature.location.line),
      "tags": .list(feature.tags.map(tag)),
      "elements": .list(
        file.results.map { element($0, id: "\(id);\(identifier(titles[$0.scenario]))") }),
    ]
  }

  private static func element(_ result: ScenarioResult, id: String) -> JSONValue {
    let pickle = result.scenario.pickle
    return [
      "id": .text(id),
      "type": "scenario",
      "keyword": .text(pickle.scenario.keyword),
      "name": .text(pickle.name),
      "description": .text(pickle.scenario.description),
      "line": .integer(pickle.location.line),
      "tags": .list(pickle.tags.map(tag)),
      "steps": .list(
        zip(result.scenario.steps, result.steps).map { step, outcome in
          self.step(step, outcome, FailedStep(of: result), result.picture)
        }),
    ]
  }

  private static func step(
    _ step: PlannedStep, _ outcome: StepResult, _ failed: FailedStep?, _ picture: [UInt8]?
  ) -> JSONValue {
    var json = JSONObject([
      ("keyword", .text(step.keyword)), ("name", .text(step.text)), ("line", .integer(step.place.line)),
    ])
    if let rows = step.pickleStep.dataTable {
      json["rows"] = .list(rows.map { ["cells": .list($0.map(JSONValue.text))] })
    }
    if let text = step.pickleStep.docString {
      json["doc_string"] = [
        "value": .text(text.content), "content_type": .text(text.mediaType ?? ""),
        "line": .integer(step.pickleStep.step.docString?.openingLine ?? step.place.line),
      ]
    }
    // No user code implements the sentences, so a step's location is the sentence itself.
    json["match"] = step.pattern.map { ["location": .text($0)] } ?? .object(JSONObject())
    json["result"] = self.result(outcome, failed)
    if outcome.failure != nil, let picture {
      let data = JSONValue.text(String(decoding: Base64.encode(picture), as: UTF8.self))
      json["embeddings"] = [["mime_type": "image/png", "data": data]]
    }
    return .object(json)
  }

  /// A step that matches no sentence is also `failed` and not `undefined`, because several readers do not
  /// count that as a failure.
  private static func result(_ outcome: StepResult, _ failed: FailedStep?) -> JSONValue {
    let duration = JSONValue.integer(Int(outcome.duration))
    return switch outcome.status {
    case .passed: ["status": "passed", "duration": duration]
    case .failed:
      ["status": "failed", "duration": duration, "error_message": .text(failed?.explanation ?? "")]
    case .notReached, .skipped: ["status": "skipped"]
    }
  }

  private static func tag(_ tag: Tag) -> JSONValue {
    ["name": .text(tag.name), "line": .integer(tag.location.line)]
  }

  /// A name as part of an id: lower case, with `-` instead of blanks and `;`.
  private static func identifier(_ name: String) -> String {
    String(name.lowercased().map { $0.isWhitespace || $0 == ";" ? "-" : $0 })
  }
}
