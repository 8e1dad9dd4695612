import Notations
import Scenarios

/// The sentences that a run uses, as Cucumber's step definitions.
struct StepDefinitions {
  private var places: [String: Int] = [:]
  /// In the order of their first use.
  private(set) var messages: [JSONValue] = []

  /// Adds the sentences that these steps are the first to use.
  mutating func add(_ steps: [PlannedStep]) {
    for step in steps {
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
  }

  /// The id of the step's definition; empty if the step matches no sentence.
  func ids(of step: PlannedStep) -> [JSONValue] {
    step.pattern.flatMap { places[$0] }.map { [Self.id($0)] } ?? []
  }

  private static func id(_ place: Int) -> JSONValue { .text("sentence-\(place + 1)") }

  /// A sentence's pattern with Cucumber's own notation for a quoted text.
  private static func expression(_ pattern: String) -> String { pattern.replacing("\"…\"", with: "{string}") }
}
