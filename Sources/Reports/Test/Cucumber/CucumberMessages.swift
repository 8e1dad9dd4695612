import Diagnostics
import Gherkin
import Notations
import Scenarios
import Wording

extension TestReportFormat {
  /// Cucumber's messages, one per line.
  public static let messages = TestReportFormat("messages") { CucumberMessages($0) }
}

/// A run as Cucumber's messages: the contents of the files, then what happened, in Cucumber's order.
///
/// "Cucumber Messages", github.com/cucumber/messages. Scenarios are reported as if they had run one after the
/// other; the times are computed from the start of the run and the duration of each step.
struct CucumberMessages: TestReport {
  /// What the files contain.
  private var contents = ""
  private var definitions = StepDefinitions()
  private var testCases = ""
  /// What happened in the scenarios.
  private var attempts = ""
  private let start: String
  private var clock: MessageClock
  /// The version of the messages' schema that is used here.
  private static let protocolVersion = "34.2.0"
  private static let run = JSONValue.text("run")

  init(_ origin: ReportOrigin) {
    clock = MessageClock(start: origin.start)
    contents = Self.line(Self.meta(origin))
    start = Self.line("testRunStarted", ["id": Self.run, "timestamp": clock.timestamp])
  }

  mutating func begin(_ file: ScenarioFile) {
    let source = file.source
    let text = String(decoding: source.bytes[source.textStart...], as: UTF8.self)
    contents += Self.line(
      "source",
      [
        "uri": .text(source.file), "data": .text(text), "mediaType": "text/x.cucumber.gherkin+plain",
      ])
    contents += Self.line(file.document.message(uri: source.file))
    for scenario in file.scenarios { contents += Self.line(scenario.pickle.message(uri: source.file)) }
  }

  mutating func add(_ results: [ScenarioResult]) {
    for result in results {
      definitions.add(result.scenario.steps)
      testCases += Self.line(Self.testCase(of: result, definitions))
      emit(result)
    }
  }

  func text(of run: TestRun) -> String {
    let unread = run.unreadFiles
    let errors = unread.flatMap(\.diagnostics).map { Self.line(Self.parseError($0)) }.joined()
    let end = Self.line(
      "testRunFinished",
      [
        "success": .flag(run.count(.failed) == 0 && unread.isEmpty), "timestamp": clock.timestamp,
        "testRunStartedId": Self.run,
      ])
    return contents + errors + definitions.messages.map(Self.line).joined() + start + testCases + attempts
      + end
  }

  private static func line(_ message: JSONValue) -> String { message.compact + "\n" }

  private static func line(_ name: String, _ body: JSONValue) -> String {
    line(.object(JSONObject([(name, body)])))
  }

  private mutating func emit(_ name: String, _ body: JSONValue) { attempts += Self.line(name, body) }

  private static func meta(_ origin: ReportOrigin) -> JSONValue {
    [
      "meta": [
        "protocolVersion": .text(protocolVersion),
        "implementation": ["name": "agent-console", "version": .text(origin.version)],
        "runtime": ["name": "Swift"], "os": ["name": "linux"], "cpu": ["name": .text(processor)],
      ]
    ]
  }

  private static var processor: String {
    #if arch(x86_64)
    "x86_64"
    #elseif arch(arm64)
    "arm64"
    #else
    "unknown"
    #endif
  }

  private static func parseError(_ diagnostic: Diagnostic) -> JSONValue {
    let place = diagnostic.place
    return [
      "parseError": [
        "source": [
          "uri": .text(place.file),
          "location": ["line": .integer(place.line), "column": .integer(place.column)],
        ],
        "message": .text(Spoken(diagnostic).message),
      ]
    ]
  }
}

// MARK: - What happened

extension CucumberMessages {
  private static func testCase(of result: ScenarioResult, _ definitions: StepDefinitions) -> JSONValue {
    let pickle = result.scenario.pickle
    let steps = result.scenario.steps.map { step -> JSONValue in
      let ids = definitions.ids(of: step)
      // What keeps a scenario from running is no step of the pickle; such a test step has only its id.
      guard step.isOfPickle else { return ["id": stepID(step)] }
      return [
        "id": stepID(step), "pickleStepId": .text("\(step.pickleStep.id)"),
        "stepDefinitionIds": .list(ids),
        "stepMatchArgumentsLists": .list(ids.map { _ in ["stepMatchArguments": []] }),
      ]
    }
    return [
      "testCase": [
        "id": .text("case-\(pickle.id)"), "pickleId": .text("\(pickle.id)"), "testSteps": .list(steps),
        "testRunStartedId": run,
      ]
    ]
  }

  private static func stepID(_ step: PlannedStep) -> JSONValue { .text("step-\(step.pickleStep.id)") }

  private mutating func emit(_ result: ScenarioResult) {
    let id = JSONValue.text("attempt-\(result.scenario.pickle.id)")
    emit(
      "testCaseStarted",
      [
        "id": id, "testCaseId": .text("case-\(result.scenario.pickle.id)"), "attempt": 0,
        "timestamp": clock.timestamp,
      ])
    let failed = FailedStep(of: result)
    for (step, outcome) in zip(result.scenario.steps, result.steps) {
      let stepID = Self.stepID(step)
      emit(
        "testStepStarted",
        ["testCaseStartedId": id, "testStepId": stepID, "timestamp": clock.timestamp])
      clock.pass(outcome.duration)
      if outcome.failure != nil, let picture = result.picture {
        emit(
          "attachment",
          [
            "body": .text(String(decoding: Base64.encode(picture), as: UTF8.self)),
            "contentEncoding": "BASE64", "mediaType": "image/png", "fileName": "page.png",
            "testCaseStartedId": id, "testStepId": stepID, "timestamp": clock.timestamp,
          ])
      }
      emit(
        "testStepFinished",
        [
          "testCaseStartedId": id, "testStepId": stepID,
          "testStepResult": Self.testStepResult(outcome, failed), "timestamp": clock.timestamp,
        ])
    }
    emit(
      "testCaseFinished",
      ["testCaseStartedId": id, "timestamp": clock.timestamp, "willBeRetried": false])
  }

  private static func testStepResult(_ outcome: StepResult, _ failed: FailedStep?) -> JSONValue {
    let duration = MessageClock.parts(outcome.duration)
    switch outcome.status {
    case .passed: return ["duration": duration, "status": "PASSED"]
    case .notReached:
      return ["duration": duration, "message": "not reached: an earlier step failed", "status": "SKIPPED"]
    case .skipped: return ["duration": duration, "message": "not run", "status": "SKIPPED"]
    case .failed:
      guard let failed else { return ["duration": duration, "status": "FAILED"] }
      return [
        "duration": duration, "message": .text(failed.explanation),
        "status": failed.kind == .unknownSentence ? "UNDEFINED" : "FAILED",
        "exception": ["type": .text(failed.kind.rawValue), "message": .text(failed.message)],
      ]
    }
  }
}
