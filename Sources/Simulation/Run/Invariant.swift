import Records

/// Something that always holds, for every state and every step of any run.
///
/// The raw value states what holds.
public enum Invariant: String, Hashable, Sendable, CaseIterable {
  // About a state.
  case atMostTenSessions = "an agent has at most ten sessions"
  case sessionsAtTheDesk = "the sessions are those of the conversations at the desk"
  case sessionInFront = "a session is in front exactly where there is one"
  case focusAtTheDesk = "the conversation in front is at the desk"
  case nothingOverdue = "nothing is due in the past"
  case presenceFollowsWork = "the presence follows the work under way"
  case capacityGivenBack = "nothing takes capacity once every conversation is closed"
  case openAreUnderWay = "the conversations under way are those that are not closed"
  case oneRings = "one conversation rings at a time"
  case numbersAreIndices = "a conversation's number is its index"
  // About a conversation.
  case oneLiveSession = "a conversation has one live session of a mode"
  case lastSessionLive = "the live session of a mode is its last one"
  case liveOnlyWhileActive = "a session is live only while its conversation is active"
  case liveHasTab = "a live session has an app tab that can end it, or has leaked"
  case connectedHasInstant = "a connected session has its instant"
  case atMostTenTabs = "a session has at most ten app tabs"
  case tabNumbersDiffer = "no two app tabs of a conversation have one number"
  case tabsAtTheDesk = "a conversation has app tabs exactly while it is at the desk"
  case summaryFirst = "the first app tab is Summary, and the others have pages"
  case frontTabAtTheDesk = "an app tab is in front exactly while its conversation is at the desk"
  case frontTabIsOpen = "the app tab in front is open"
  case pageHasLoaded = "an open page has loaded"
  case pageBehindUnlessSeen = "a page is behind exactly where the agent does not see it"
  case invitedWhileActive = "an invitation is open only while its conversation is active"
  case silentAfterTheEnd = "a customer says nothing more once the conversation is closed"
  case awaitedWhileOpen = "a customer who was cut off is awaited only before the end"
  // About an input and its result.
  case everyInputHasFacts = "every input gives a fact"
  case inputsAreCounted = "every input is counted once"
  case factsAreCounted = "every fact is counted once"
  case factsInSequence = "facts are numbered in order"
  case timeRunsForward = "time never runs back"
  case factsNameTheirInput = "a fact names the input that led to it"
  case factsHaveCause = "a fact is caused by the input's actor, or by something that was due"
  case sessionsFollowTheTable = "a session changes only by a row of the session table that says so"
  case leaksAreWarnedOf = "a session that leaks is warned of"
  case factsGiveTheState = "folding the facts into the state before gives the state after"
  case clockAtLastFact = "the clock stands at the last fact"
  case timePasses = "where time is let pass it does, and what is due happens"
  case refusedWhole = "what is refused is refused whole, and changes nothing"
  case identitiesStay = "a conversation keeps its id"
  case transcriptsGrow = "a transcript loses no line"
  case closedStaysClosed = "a closed conversation stays closed"
  case removedIsNotChosen = "no chat widget has a provider chosen that was uninstalled"
  case removedHasNoButton = "every button belongs to an installed solution"
  case removedIsTold = "an app tab that outlives its solution is told"
  // About everything that can be tried in a state.
  case refusalHasWayOut = "every refusal has a way out that the list of moves names"
}

/// An invariant that does not hold, and the conversation it is about.
public struct BrokenInvariant: Hashable, Sendable {
  public let invariant: Invariant
  /// nil if it is not about one conversation.
  public let conversation: ConversationNumber?
}

/// Collects broken invariants.
struct InvariantCheck {
  private(set) var broken: [BrokenInvariant] = []
  var conversation: ConversationNumber?

  @inline(__always)
  mutating func expect(_ holds: Bool, _ invariant: Invariant) {
    if !holds { broken.append(BrokenInvariant(invariant: invariant, conversation: conversation)) }
  }
}
