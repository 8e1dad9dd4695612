import Records
import Simulation

/// Words for facts about the desk as a whole: presence, options, the setup, and refusals.
extension FactWords {
  init(_ fact: PresenceFact) {
    let reason =
      switch fact.reason {
      case .byHand: "set by hand"
      case .work:
        switch fact.presence {
        case .available: "no capacity is used"
        case .busy, .doNotDisturb, .appearAway, .offline, .inactive: "some of the capacity is used"
        }
      case .capacityFull: "the capacity is used up"
      case .secondarySession: "a connected session uses all capacity"
      case .rejected: "a conversation was rejected"
      case .missed: "a conversation was missed"
      case .reset: "reset to what the work says"
      case .sessionsFull: "\(State.maximumSessions) sessions are open and another conversation waits"
      }
    let brief: String? =
      switch fact.reason {
      case .secondarySession: "a session uses all capacity"
      case .sessionsFull: "all \(State.maximumSessions) sessions are open"
      case .byHand, .work, .capacityFull, .rejected, .missed, .reset: nil
      }
    self.init(
      .presence, "\(fact.presence.label): \(reason)", brief: brief.map { "\(fact.presence.label): \($0)" })
  }

  init(_ fact: OptionFact, _ names: Names) {
    let (mode, widget) = (fact.mode.label, names.widget(fact.widget))
    let (text, brief): (String, String?) =
      switch fact.change {
      case .on(let provider):
        ("turns \(mode) on with \(provider) for \(widget)", "turns \(mode) on for \(widget)")
      case .off: ("turns \(mode) off for \(widget)", nil)
      case .reset(let provider):
        ("resets \(mode) of \(widget): \(provider) is no longer available", "resets \(mode) of \(widget)")
      }
    self.init(.admin, text, brief: brief)
  }

  init(_ fact: WorkstreamFact) {
    self.init(
      .admin, WorkstreamWords.change(fact.setting, verb: "sets"),
      brief: "sets \(WorkstreamWords.briefName(fact.setting)): \(WorkstreamWords.value(fact.setting))")
  }

  init(_ fact: SettingFact, _ names: Names) {
    self.init(.admin, OrganizationSettingWords.change(fact.setting, verb: "sets", names))
  }

  init(_ fact: SolutionFact) {
    self =
      switch fact {
      case .installed(let solution, .nothing):
        FactWords(.admin, "installs \(FactWords.named(solution))")
      case .installed(let solution, .version(let old)):
        FactWords(.admin, "upgrades \(FactWords.named(solution))" + (old.map { " from \($0)" } ?? ""))
      case .installed(let solution, .left):
        FactWords(.admin, "installs \(FactWords.named(solution)) over the rows that it left")
      case .uninstalled(let name, left: nil): FactWords(.admin, "uninstalls \(name)")
      case .uninstalled(let name, let left?):
        FactWords(
          .admin,
          "uninstalls \(name); \(CountWords.count(left.rowCount, "row stays", "rows stay")), as in the product"
        )
      }
  }

  private static func named(_ solution: Solution) -> String {
    solution.uniqueName + (solution.version.map { " \($0)" } ?? "")
  }

  init(_ fact: TrainerFact, _ names: Names) {
    self =
      switch fact {
      case .agentChanged(let agent): FactWords(.trainer, "puts \(agent.name) at the desk")
      case .languageChanged(let language): FactWords(.trainer, "changes the language to \(language.label)")
      case .organizationChanged(let organization):
        FactWords(.trainer, "reloads \(organization.displayName)")
      case .widgetChanged(let number, let widget):
        FactWords(.trainer, "moves \(names.customer(number)) to \(names.widget(widget))")
      case .startedOver(let number): FactWords(.trainer, "starts over with \(names.customer(number))")
      case .pagesRun(.browser): FactWords(.trainer, "lets the providers' pages run in a browser")
      case .pagesRun(.simulated): FactWords(.trainer, "lets the third-party apps be simulated")
      }
  }

  init(_ fact: RefusalFact, _ names: Names) {
    let sentence = RefusalWords.sentence(fact.refusal)
    let brief = RefusalWords.brief(fact.refusal)
    self =
      switch fact {
      case .command(let number, let command, _):
        FactWords(.agent, "\(command) rejected: \(sentence)", brief: "\(command): \(brief)", .refusal)
          .about(number, names)
      case .action(let number, let name, _):
        FactWords(.agent, "\(name) rejected: \(sentence)", brief: "\(name): \(brief)", .refusal)
          .about(number, names)
      case .input(let actor, _):
        FactWords(Noun(actor), "refused: \(sentence)", brief: "refused: \(brief)", .refusal)
      }
  }
}
