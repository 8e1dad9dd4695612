import Organizations
import Records

@testable import Simulation

/// A copy of the engine in which one rule is broken: it decides as the engine does, and then loses a fact, or tells
/// another one.
///
/// Its state is folded from what is left of the facts, so that only the broken rule gives it away.
struct BrokenMachine: Machine {
  let engine: DeskMachine
  let rule: BrokenRule

  var openings: [Opening] { engine.openings }

  func inputs(in state: State) -> [Input] { engine.inputs(in: state).filter(rule.offers) }

  func step(_ state: inout State, _ input: Input, into facts: inout Chunked<Fact>) {
    let before = state
    engine.step(&state, input, into: &facts)
    let told = rule.told(Array(facts), input, before)
    guard told != facts.map(\.told) else { return }
    // What the engine told after the missing fact may no longer fit, which is the point.
    state = before
    facts.removeAll()
    for told in told {
      let fact = Fact(
        sequence: state.factCount + 1, instant: told.instant, cause: told.cause, body: told.body)
      state.absorb(fact)
      facts.append(fact)
    }
  }
}

/// A fact without its number.
struct ToldFact: Hashable {
  var instant: Instant
  var cause: Fact.Cause
  var body: Fact.Body
}

extension Fact {
  var told: ToldFact { ToldFact(instant: instant, cause: cause, body: body) }
}

/// A rule of the engine, broken on purpose.
enum BrokenRule: String, CaseIterable {
  case endedConversationKeepsItsSessions = "a conversation that ends does not end its sessions"
  case presenceStays = "the presence does not follow the work"
  case leakIsNotSeen = "a session that loses its tab goes on as if nothing had happened"
  case leakIsNotWarnedOf = "a session leaks without a warning"
  case removedProviderStaysChosen = "a chat widget keeps a removed provider"
  case removedTabIsNotTold = "nobody is told of a tab that outlives its solution"
  case everyArrivalRings = "every conversation rings as soon as it arrives"
  case pageDoesNotReload = "a page does not reload when the agent comes back"
  case invitationOutlivesConversation = "an invitation stays open when its conversation ends"
  case closedTabsStay = "a closed session keeps its pages"
  case sessionsChangeWithoutRow = "a session changes without a row of the table"
  case refusalDoesSomething = "a refused input changes the presence"
  case nobodyCanSignIn = "the list of moves forgets to sign in"
  case secondSessionOfMode = "an action requests a session although one is live"

  /// The invariant by which it is found.
  var invariant: Invariant {
    switch self {
    case .endedConversationKeepsItsSessions: .liveOnlyWhileActive
    case .presenceStays: .presenceFollowsWork
    case .leakIsNotSeen: .liveHasTab
    case .leakIsNotWarnedOf: .leaksAreWarnedOf
    case .removedProviderStaysChosen: .removedIsNotChosen
    case .removedTabIsNotTold: .removedIsTold
    case .everyArrivalRings: .oneRings
    case .pageDoesNotReload: .pageBehindUnlessSeen
    case .invitationOutlivesConversation: .invitedWhileActive
    case .closedTabsStay: .tabsAtTheDesk
    case .sessionsChangeWithoutRow: .sessionsFollowTheTable
    case .refusalDoesSomething: .refusedWhole
    case .nobodyCanSignIn: .refusalHasWayOut
    case .secondSessionOfMode: .oneLiveSession
    }
  }

  func offers(_ input: Input) -> Bool {
    if self == .nobodyCanSignIn, case .provider(.signsIn) = input { false } else { true }
  }

  func told(_ facts: [Fact], _ input: Input, _ before: State) -> [ToldFact] {
    facts.flatMap { fact -> [ToldFact] in
      var told = fact.told
      switch (self, fact.body) {
      case (.endedConversationKeepsItsSessions, .session(.became(.ended(.conversationClosed), _, _))),
        (.leakIsNotSeen, .session(.became(.connected(isLeaked: true), _, _))),
        (.leakIsNotWarnedOf, .warning(.sessionLeaked)),
        (.removedProviderStaysChosen, .option),
        (.removedTabIsNotTold, .tab(.orphaned)),
        (.pageDoesNotReload, .tab(.loaded(_, _, count: 2...))),
        (.invitationOutlivesConversation, .invitation):
        return []
      case (.presenceStays, .presence(let presence)):
        return presence.reason == .work ? [] : [told]
      case (.everyArrivalRings, .conversation(.waits(let number, _))):
        told.body = .conversation(.rang(number, until: fact.instant + .minutes(2)))
        return [told]
      case (.closedTabsStay, .conversation(.closed(let number, by: _))):
        told.body = .conversation(.capacityFreed(number))
        return [told]
      case (.sessionsChangeWithoutRow, .session):
        told.cause = Fact.Cause(
          input: told.cause.input, actor: told.cause.actor, due: told.cause.due, transition: nil)
        return [told]
      case (.refusalDoesSomething, .refusal):
        var change = told
        change.body = .presence(PresenceFact(presence: .offline, hold: .untilSet, reason: .byHand))
        return [told, change]
      case (.secondSessionOfMode, .action(.selected(let number, action: let action, _, _))):
        guard let live = before.conversation(number)?.sessions.last(where: \.isLive) else { return [told] }
        var second = told
        second.cause = Fact.Cause(
          input: told.cause.input, actor: told.cause.actor, due: nil,
          transition: SessionTransition(.requestedAfterAnother, of: live.mode))
        second.body = .session(
          .requested(number, id: before.identifiers.next, live.mode, action: action, openTab: nil))
        return [told, second]
      default: return [told]
      }
    }
  }
}
