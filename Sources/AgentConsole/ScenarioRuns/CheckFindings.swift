import Concurrency
import Diagnostics
import Records
import Rules
import Scenarios
import Storage

/// Everything that `check` finds below some paths.
struct CheckFindings {
  let survey: CheckSurvey
  let scenarios: ScenarioFiles
  private let records: [Diagnostic]

  /// - Parameters:
  ///   - overlay: what stands for some files.
  ///   - sentences: remembers the texts that were read as sentences.
  init(
    of paths: [String], language: Locale? = nil, forPublishing: Bool = false, overlay: FileOverlay = .none,
    sentences: SentenceReader = SentenceReader()
  ) {
    survey = CheckSurvey(paths, language: language, overlay: overlay)
    scenarios = ScenarioFiles(survey.features, sentences: sentences)
    let found = RuleList.findings(in: survey.targets)
    records =
      forPublishing
      ? PublishingDuty.weighed(found) + survey.targets.flatMap(PublishingDuty.findings) : found
  }

  /// Each cause once.
  var diagnostics: [Diagnostic] {
    let setup = SetupCheck(library: FileLibrary(knowing: survey.organizations))
    return Echoes.removed(
      from: survey.diagnostics + records + scenarios.diagnostics
        + scenarios.files.flatMap(\.adviceDiagnostics)
        + scenarios.files.concurrentMap { setup.diagnostics(of: $0) }.flatMap(\.self))
  }
}
