import Notations
import Scenarios

/// The sentences that a run uses, as Cucumber's step definitions.
struct StepDefinitions {
  private let places: [String: Int]
  let messages: [JSONValue]

  /// In the order of their first use.
  init(of run: TestRun) {
    var places: [String: Int] = [:]
    var messages: [JSONValue] = []
    for step in run.results.flatMap(\.scenario.steps) {
      guard let pattern = step.pattern, places[pattern] == nil else { continue }
      places[pattern] = messages.count
      messages.append([
        "stepDefinition": [
          "id": Self.id(messages.count),
          "pattern": ["source": .text(Self.expression(pattern)), "type": "CUCUMBER_EXPRESSION"],
          // It is not defined in any file of the user's.
          "sourceReference": .object(JSONObject()),
        ]
      ])
    }
    self.places = places
    self.messages = messages
  }

  /// The id of the step's definition; empty if the step matches no sentence.
  func ids(of step: PlannedStep) -> [JSONValue] {
    step.pattern.flatMap { places[$0] }.map { [Self.id($0)] } ?? []
  }

  private static func id(_ place: Int) -> JSONValue { .text("sentence-\(place + 1)") }

  /// A sentence's pattern with Cucumber's own notation for a quoted text.
  private static func expression(_ pattern: String) -> String { pattern.replacing("\"…\"", with: "{string}") }
}
