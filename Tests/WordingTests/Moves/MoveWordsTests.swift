import Records
import Simulation
import Testing
import Wording

struct MoveWordsTests {
  /// The titles of a rehearsal's moves, by actor.
  private func titles(_ rehearsal: Rehearsal) -> [Actor: [String]] {
    Dictionary(grouping: rehearsal.state.moves, by: \.actor).mapValues { moves in
      moves.map { MoveWords.title($0, in: rehearsal.state) }
    }
  }

  @Test("Every move has the title a person would search for")
  func everyMoveHasTheTitleAPersonWouldSearchFor() {
    var rehearsal = Rehearsal.connected
    rehearsal.receive(.customer(.arrives(Office.organization.customers[1], widget: 0, speaks: false)))
    let titles = titles(rehearsal)
    #expect(
      titles[.agent] == [
        "Accept Mia Wong", "Cobrowse  /cb", "Screen  /ss", "Call  /call", "Case  /case", "Shared  /cb",
        "Open tab Active Conversation", "Close tab Fabrikam co-browse", "End chat with Noah Park",
        "Close session Noah Park", "Set presence to Available", "Set presence to Busy",
        "Set presence to Do not disturb", "Set presence to Appear away", "Set presence to Offline",
        "Reset presence",
      ])
    #expect(
      titles[.provider] == [
        "Provider: send CobrowseConnectedEvent from Fabrikam co-browse",
        "Provider: send CobrowseEndedEvent from Fabrikam co-browse",
        "Provider: send ScreenShareConnectedEvent from Fabrikam co-browse",
        "Provider: send ScreenShareEndedEvent from Fabrikam co-browse",
        "Provider: start a session from Fabrikam co-browse and invite the customer",
        "Provider: invite the customer from Fabrikam co-browse…",
        "Provider: send CobrowseConnectedEvent from Fabrikam co-browse to window (a mistake)",
        "Provider: send CobrowseEndedEvent from Fabrikam co-browse to window (a mistake)",
      ])
    #expect(
      titles[.customer] == [
        "Customer Noah Park: says…", "Customer Noah Park: is cut off", "Customer Noah Park: leaves",
        "Customer Mia Wong: says…", "Customer Mia Wong: is cut off", "Customer Mia Wong: leaves",
      ])
    #expect(
      titles[.administrator] == [
        "Administrator: turn Co-browse off for Web support",
        "Administrator: turn Screen sharing off for Web support",
        "Administrator: in the workstream, set Capacity (unit based) to 2",
        "Administrator: in the workstream, set Block capacity for wrap up to never",
        "Administrator: in the workstream, set Allowed presences: Available to no",
        "Administrator: in the workstream, set Allowed presences: Busy to no",
        "Administrator: in the workstream, set Allowed presences: Do not disturb to yes",
        "Administrator: in the workstream, set Allowed presences: Appear away to yes",
        "Administrator: in the workstream, set Allowed presences: Offline to yes",
        "Administrator: in the workstream, set Allowed presences: Inactive to yes",
        "Administrator: in the workstream, set Countdown (seconds) to 300",
        "Administrator: in the workstream, set Change agent status to \"Do not disturb\" after a notification is rejected to yes",
        "Administrator: in the workstream, set Change agent status to inactive after a missed notification to yes",
        "Administrator: in the workstream, set Reconnect to previous chat: Time limit to 5 minutes",
        "Administrator: set Subscription to Digital messaging",
        "Administrator: set Third-party co-browse externalities to disabled",
        "Administrator: set Calling options of Web support to No calling",
      ])
    #expect(titles[.clock] == ["Let 10 s pass", "Let 1 minute pass", "Let 3 minutes pass"])
    #expect(
      titles[.trainer] == [
        "Start over with Noah Park", "Move Noah Park to the chat widget Shop", "Put Luc Roy at the desk",
        "Change the language to fr-FR",
      ])
  }

  @Test("Turning a mode on names the provider") func turningAModeOnNamesTheProvider() {
    var rehearsal = Rehearsal()
    rehearsal.receive(.administrator(.turnsOff(.coBrowse, widget: 0)))
    #expect(
      titles(rehearsal)[.administrator]?.first
        == "Administrator: turn Co-browse on with Fabrikam for Web support")
  }

  @Test("No two moves have the same title") func noTwoMovesHaveTheSameTitle() {
    for rehearsal in [Rehearsal(), .chatting, .connected] {
      let titles = rehearsal.state.moves.map { MoveWords.title($0, in: rehearsal.state) }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test("Every actor has a heading") func everyActorHasAHeading() {
    #expect(Set(Actor.allCases.map(MoveWords.group)).count == Actor.allCases.count)
  }
}
