import Diagnostics
import Testing

@Suite struct NearestNameTests {
  @Test func aMisspelledKeyFindsTheKey() {
    #expect(NearestName.to("slashComand", among: ["label", "tooltip", "slashCommand"]) == "slashCommand")
  }

  @Test func swappedLettersAreOneEdit() {
    #expect(NearestName.to("ordre", among: ["icon", "order"]) == "order")
  }

  @Test func caseIsIgnored() {
    #expect(NearestName.to("EVENTNAME", among: ["eventName"]) == "eventName")
  }

  @Test func aNameThatIsFarFromAllFindsNone() {
    #expect(NearestName.to("colour", among: ["label", "tooltip"]) == nil)
  }

  @Test func aShortNameIsNotMistakenForAnyOther() {
    #expect(NearestName.to("ab", among: ["xy", "cd"]) == nil)
  }

  @Test func severalSuggestionsComeNearestFirst() {
    #expect(NearestName.all(to: "/cv", among: ["/survey", "/cb", "/cvb", "/help"]) == ["/cb", "/cvb"])
  }
}
