import Records
import Simulation
import Testing
import Wording

struct PartyWordsTests {
  @Test("An event says from whom to whom") func anEventSaysFromWhomToWhom() {
    #expect(
      PartyWords.sentence(ProviderEvent.cobrowseConnected.parties)
        == "From the app tab to Omnichannel services.")
  }

  @Test("No two parties have the same name") func noTwoPartiesHaveTheSameName() {
    #expect(Set(Party.allCases.map(PartyWords.name)).count == Party.allCases.count)
  }

  @Test("Every fact's parties make a sentence") func everyFactsPartiesMakeASentence() {
    let facts = Rehearsal.connected.facts
    #expect(facts.contains { $0.body.parties != nil })
    for fact in facts {
      guard let parties = fact.body.parties else { continue }
      #expect(flaw(inSentence: PartyWords.sentence(parties)) == nil)
    }
  }
}
