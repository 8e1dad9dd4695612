import Simulation
import Testing

/// Every row of the invitation table, as one line for each status.
@Suite("The invitation table")
struct InvitationTableTests {
  private static let statuses: [InvitationStatus] = {
    var desk = Desk.chatting()
    desk.press("Co-browse")
    desk.receive(.provider(.startsSession(desk.tab("Fabrikam co-browse"))))
    let invited = desk.page("Fabrikam co-browse")?.invitation ?? .ready
    return [.signedOut, .ready, invited, .accepted, .declined, .expired]
  }()

  @Test("Each status and trigger has its row")
  func rows() {
    let lines = Self.statuses.map { status in
      let rows = InvitationTrigger.allCases.map { trigger in
        InvitationRow.row(for: status, on: trigger).map { "\(trigger): \($0.rawValue)" }
      }
      return "\(status.word.rawValue) – \(rows.compactMap(\.self).joined(separator: ", "))"
    }
    #expect(
      lines == [
        "Signed out – signsIn: signedIn",
        "Ready – isSent: sent",
        "Invited – isSent: sentAgain, customerAccepts: accepted, customerDeclines: declined, "
          + "timeIsOver: expired, appConnects: joined, sessionIsOver: withdrawn",
        "Accepted – isSent: sentAgain, sessionIsOver: ended",
        "Declined – isSent: sentAgain",
        "Expired – isSent: sentAgain",
      ])
  }

  @Test("Every row and every status is reached")
  func reached() {
    let rows = Self.statuses.flatMap { status in
      InvitationTrigger.allCases.compactMap { InvitationRow.row(for: status, on: $0) }
    }
    #expect(Set(rows) == Set(InvitationRow.allCases))
    #expect(
      Set(rows.map(\.outcome)).union([.signedOut]) == Set(InvitationStatus.Word.allCases))
  }
}
