import Gherkin
import Notations
import Scenarios

extension TestReportFormat {
  /// Cucumber's JSON, an array of features.
  public static let cucumber = TestReportFormat("cucumber") { _ in CucumberReport() }
}

/// A run as Cucumber's JSON, the older format that most report tools still read.
///
/// Background steps are repeated in each scenario, as in cucumber-js, so the number of elements is the number
/// of scenarios.
struct CucumberReport: TestReport {
  /// The features of the files that have ended.
  private var features: [String] = []
  /// The file that was begun last.
  private var current: Current?

  /// A file with its scenarios so far.
  private struct Current {
    let uri: String
    let feature: Feature
    let titles: ScenarioTitles
    var elements = WrittenJSONList(depth: 2)
    var isEmpty = true

    func id(of scenario: PlannedScenario) -> String {
      "\(CucumberReport.identifier(feature.name));\(CucumberReport.identifier(titles[scenario]))"
    }
  }

  mutating func begin(_ file: ScenarioFile) {
    features += currentFeature
    current = file.document.feature.map { feature in
      Current(uri: file.source.file, feature: feature, titles: ScenarioTitles(of: file))
    }
  }

  mutating func add(_ results: [ScenarioResult]) {
    for result in results {
      guard let id = current?.id(of: result.scenario) else { return }
      current?.elements.append(Self.element(result, id: id))
      current?.isEmpty = false
    }
  }

  func text(of run: TestRun) -> String {
    let features = features + currentFeature
    return features.isEmpty ? "[]\n" : "[\n" + features.joined(separator: ",\n") + "\n]\n"
  }

  /// The feature that was begun last; none for a file without scenarios that are run.
  private var currentFeature: [String] {
    guard let current, !current.isEmpty else { return [] }
    let feature = current.feature
    var object = WrittenJSONObject(depth: 1)
    object.add("uri", .text(current.uri))
    object.add("id", .text(Self.identifier(feature.name)))
    object.add("keyword", .text(feature.keyword))
    object.add("name", .text(feature.name))
    object.add("description", .text(feature.description))
    object.add("line", .integer(feature.location.line))
    object.add("tags", .list(feature.tags.map(Self.tag)))
    object.add("elements", current.elements)
    return ["  " + object.text]
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
  fileprivate static func identifier(_ name: String) -> String {
    String(name.lowercased().map { $0.isWhitespace || $0 == ";" ? "-" : $0 })
  }
}
