import Records
import Simulation
import Testing

/// The list of what each actor can do now.
@Suite("Moves")
struct MoveTests {
  /// Desks at different stages of a run.
  private var desks: [Desk] {
    var desks = [Desk()]
    var desk = Desk()
    desk.arrive("Noah Park", speaks: true)
    desks.append(desk)
    desk.agent(.accepts(desk.newest))
    desk.arrive("Mia Wong")
    desks.append(desk)
    desk.press("Co-browse")
    desks.append(desk)
    desk.provider(.cobrowseConnected)
    desk.open("Active Conversation")
    desks.append(desk)
    desk.receive(.provider(.startsSession(desk.tab("Fabrikam co-browse"))))
    desks.append(desk)
    desk.customer(.isCutOff(desk.inFront))
    desks.append(desk)
    desk.agent(.endsConversation(desk.inFront))
    desks.append(desk)
    desk.agent(.closesSession(desk.inFront))
    desks.append(desk)
    // A desk with many refusals: no parameters, and ten sessions.
    var broken = Desk.chatting { solution in
      solution.changeAction("FabrikamCobrowse") { $0.eventParameter = nil }
      solution.changeTemplate("FabrikamHelpTab") { $0.canClose = false }
    }
    broken.press("Help page")
    for number in 2...11 { broken.chat(with: "Customer \(number)") }
    broken.agent(.opens(ConversationNumber(0)))
    var signedOut = Desk.chatting { $0.simulate { $0.invitation.isSignedIn = false } }
    signedOut.press("Co-browse")
    var rejecting = Desk(Contoso.organization(with: { $0.workstream.rejectedChangesPresence = true }))
    rejecting.arrive("Noah Park")
    rejecting.agent(.rejects(rejecting.newest))
    return desks + [broken, signedOut, rejecting]
  }

  private func input(_ move: Move) -> Input {
    switch move.action {
    case .input(let input): input
    case .words(let words): words.input("Some words")
    }
  }

  @Test("A move without a refusal is accepted by the engine")
  func accepted() {
    for desk in desks {
      for move in desk.state.moves where move.refusal == nil {
        let (_, facts) = desk.state.after(input(move))
        #expect(!facts.isEmpty, "\(move)")
        #expect(!facts.contains { if case .refusal = $0.body { true } else { false } }, "\(move)")
      }
    }
  }

  @Test("A move with a refusal is refused with that reason and changes nothing")
  func refused() {
    var refusals: Set<Refusal> = []
    for desk in desks {
      for move in desk.state.moves {
        guard let refusal = move.refusal else { continue }
        refusals.insert(refusal)
        let (after, facts) = desk.state.after(input(move))
        #expect(facts.count == 1, "\(move)")
        guard case .refusal(let told) = facts.first?.body else {
          Issue.record("\(move) was done")
          continue
        }
        #expect(told.refusal == refusal)
        #expect(after.isEqualApartFromCounts(to: desk.state))
      }
    }
    // Ensures that the test does not pass only because there are no refusals.
    #expect(refusals.contains(.tooManySessions))
    #expect(refusals.contains(.eventParameterMissing(.openAppTabTemplate)))
    #expect(refusals.contains(.tabCannotClose("Fabrikam help")))
    #expect(refusals.contains(.conversationNotActive(.wrapUp(.held))))
  }

  @Test("No move is listed twice, and each belongs to the actor who makes it")
  func once() {
    for desk in desks {
      let moves = desk.state.moves
      #expect(Set(moves).count == moves.count)
      for move in moves { #expect(move.actor == input(move).actor) }
    }
  }

  @Test("Every kind of input of an actor is listed as a move somewhere")
  func complete() {
    var kinds: Set<String> = []
    for desk in desks {
      for move in desk.state.moves {
        let text = "\(input(move))"
        kinds.insert(String(text.split(separator: "(").prefix(2).joined(separator: " ").prefix { $0 != ":" }))
      }
    }
    let inputs = [
      "accepts", "rejects", "opens", "presses", "opensTab", "closesTab", "endsConversation", "closesSession",
      "setsPresence", "resetsPresence", "sets", "arrives", "says", "leaves", "isCutOff", "comesBack", "sends",
      "invites", "signsIn", "startsSession", "answers", "turnsOn",
      "turnsOff", "startsOver", "changesAgent", "changesLanguage", "changesWidget", "passTo",
    ]
    for name in inputs {
      #expect(kinds.contains { $0.split { !$0.isLetter }.contains(Substring(name)) }, "\(name)")
    }
  }
}
