import Concurrency
import Diagnostics
import Records
import Rules
import Scenarios
import Storage

/// Everything that `check` finds below some paths.
struct CheckFindings {
  let survey: CheckSurvey
  let files: [ScenarioFile]
  /// Each cause once.
  let diagnostics: [Diagnostic]

  init(of paths: [String], language: Locale? = nil, forPublishing: Bool = false) {
    let survey = CheckSurvey(paths, language: language)
    let scenarios = ScenarioFiles(survey.features)
    let found = RuleList.findings(in: survey.targets)
    let records =
      forPublishing
      ? PublishingDuty.weighed(found) + survey.targets.flatMap(PublishingDuty.findings) : found
    self.init(
      survey, records, scenarios.files,
      scenarios.diagnostics + scenarios.files.flatMap(\.adviceDiagnostics))
  }

  /// - Parameters:
  ///   - records: what rules find in the records.
  ///   - texts: what is wrong with the text of the scenarios.
  init(_ survey: CheckSurvey, _ records: [Diagnostic], _ files: [ScenarioFile], _ texts: [Diagnostic]) {
    (self.survey, self.files) = (survey, files)
    let setup = SetupCheck(library: FileLibrary(knowing: survey.organizations))
    diagnostics = Echoes.removed(
      from: survey.diagnostics + records + texts
        + files.concurrentMap { setup.diagnostics(of: $0) }.flatMap(\.self))
  }
}
