import Cells
import Desktop
import Scenarios
import Simulation
import Wording

extension DrillSession {
  /// The current caption.
  var caption: Caption {
    var caption = Caption(
      title: drill.scenario.name,
      position: Caption.Position(
        scenario: number + 1, scenarios: count, step: nil, steps: drill.score.tasks.count, unit: .task),
      pace: .watching, mark: .none, text: "",
      keys: (isTask ? [DrillKey.help(in: keyTable)] : []) + keys.map(\.hint))
    switch phase {
    case .announced: announce(in: &caption)
    case .scored: score(in: &caption)
    case .underWay:
      switch drill.next {
      case .happens(let step): describe(step, .next, in: &caption)
      case .task(let step):
        caption.pace = .yourTurn
        describe(step, .next, in: &caption)
        caption.details += drill.hints.map { DrillKeyWords.hint($0, in: drill.run.state, keys: keyTable) }
      case .over: fail(in: &caption)
      }
    }
    if let remark { caption.details.insert(contentsOf: DrillKeyWords.lines(remark), at: 0) }
    return caption
  }

  private func announce(in caption: inout Caption) {
    let scenario = drill.scenario
    let tasks = CountWords.count(drill.score.tasks.count, "task", "tasks")
    caption.announcement = Announcement(
      kind: "Drill", feature: scenario.feature, featureDescription: scenario.featureDescription,
      scenario: scenario.name, description: scenario.description, beginning: "\(tasks) for you. Enter begins."
    )
  }

  private func describe(_ step: Int, _ mark: Caption.Mark, in caption: inout Caption) {
    let planned = drill.scenario.steps[step]
    // What happens by itself counts to the task that it leads to.
    let tasks = drill.score.tasks
    caption.position.step = min(tasks.count { $0.step < step } + 1, tasks.count)
    caption.mark = mark
    caption.text = planned.keyword + planned.text
    caption.details = StepDetails.expected(planned)
  }

  /// A check that failed while a mistake stands.
  private func fail(in caption: inout Caption) {
    describe(max(0, drill.done - 1), .failed, in: &caption)
    caption.pace = .yourTurn
    caption.details = (drill.failure.map(StepDetails.of) ?? []) + [DrillKeyWords.takeBack]
  }

  private func score(in caption: inout Caption) {
    guard let result = lastResult else { return }
    caption.pace = .over
    caption.text = DrillWords.score(result.score, isPassed: passes(result))
    if let failure = drill.failure {
      caption.mark = .failed
      caption.details = StepDetails.of(failure)
    }
    caption.details.append(isLast ? "Enter ends the drill." : "Enter goes on to the next one.")
  }
}
