import Organizations
import Records
import Simulation
import Wording

/// Writes a run as a scenario that a person reads and that passes.
///
/// Every step is performed in a rehearsal while it is written, and what happens there is compared with what
/// happened in the run. So the file says nothing that does not hold, and what it cannot say is told.
public struct ScenarioWriter: Sendable {
  private let library: any Library
  /// The organization as the file names it; nil for the one that the file lies in, or the default.
  private let organization: String?
  /// The feature file that paths are relative to.
  private let file: String

  /// - Parameters:
  ///   - library: the organizations and solutions that the scenario can name.
  ///   - organization: the organization as the file names it; nil for the one whose folder the file lies in, or
  ///     the default.
  ///   - file: the path of the feature file.
  public init(library: any Library, organization: String?, file: String) {
    (self.library, self.organization, self.file) = (library, organization, file)
  }

  public func write(_ run: Run) -> WrittenScenario {
    // The wait before an input matters only if something else is due by then. Whether that is so shows when the
    // scenario is rehearsed.
    let (short, isFaithful) = written(run, waiting: .untilDue)
    let draft = isFaithful ? short : written(run, waiting: .exactly).draft
    let title = StoryTitle(of: draft.rehearsal.run).text
    let feature = run.opening.organization.displayName.plainLine
    return WrittenScenario(
      title: title,
      text: ScenarioText(
        feature: feature.isEmpty ? "A run" : feature, title: title, background: draft.background,
        lines: draft.lines
      ).text,
      omissions: draft.omissions)
  }

  private func written(_ run: Run, waiting: StoryTime.Waiting) -> (draft: ScenarioDraft, isFaithful: Bool) {
    var story = Story(opening(of: run), waiting: waiting, from: run.opening.now)
    story.tell(run)
    return (story.draft, !story.hasStrayed)
  }
}

// MARK: - How it begins

extension ScenarioWriter {
  /// The draft with its background.
  private func opening(of run: Run) -> ScenarioDraft {
    let opening = run.opening
    let organization =
      opening.pageRuntime.isBrowser ? opening.organization.withSilentApps : opening.organization
    var draft = ScenarioDraft(
      Rehearsal(at: organizationOpen, library: library, file: file), sentences: SentenceReader())
    if let name = self.organization {
      let step = WrittenStep.given("the org \(name.inQuotes)")
      if !draft.addToBackground(step) {
        draft.begin(
          again: Rehearsal(at: OpenedOrganization(organization), library: library, file: file), with: step)
        draft.omit(Omission(input: nil, reason: .organizationNotFound(name)))
      }
    }
    let widget = run.firstWidget
    if widget != 0, draft.state.organization.chatWidgets.indices.contains(widget) {
      let name = draft.state.organization.chatWidgets[widget].name
      draft.addToBackground(.given("the chat widget \(name.inQuotes)"))
    }
    for step in OpeningSteps(base: draft.state.organization, target: organization, widget: widget).steps {
      draft.addToBackground(step)
    }
    if opening.desk.agent != draft.state.desk.agent {
      draft.addToBackground(.given("the agent \(opening.desk.agent.name.inQuotes)"))
    }
    if opening.desk.language != draft.state.desk.language {
      draft.addToBackground(.given("the agent's language is \(opening.desk.language.label.inQuotes)"))
    }
    if !draft.state.organization.rehearses(like: organization) {
      draft.omit(Omission(input: nil, reason: .organizationDiffers))
    }
    if opening.desk.agent != draft.state.desk.agent {
      draft.omit(Omission(input: nil, reason: .agentUnknown(opening.desk.agent.name)))
    }
    return draft
  }

  /// The organization of a scenario that names none.
  private var organizationOpen: OpenedOrganization? {
    if organization != nil { return nil }
    if let home = try? library.home(of: file) { return home }
    return try? library.opened(Organization.defaultName, from: file)
  }
}

extension Run {
  /// The chat widget through which the first customer comes.
  fileprivate var firstWidget: Int {
    for case .customer(.arrives(_, let widget, _)) in entries.lazy.map(\.input) { return widget }
    return 0
  }
}
