import Diagnostics
import Testing

@Suite struct NearestNameTests {
  @Test("The nearest name is found for a misspelt key") func theNearestNameIsFoundForAMisspeltKey() {
    #expect(NearestName.to("slashComand", among: ["label", "tooltip", "slashCommand"]) == "slashCommand")
  }

  @Test("Swapped letters are one edit") func swappedLettersAreOneEdit() {
    #expect(NearestName.to("ordre", among: ["icon", "order"]) == "order")
  }

  @Test("Case is ignored") func caseIsIgnored() {
    #expect(NearestName.to("EVENTNAME", among: ["eventName"]) == "eventName")
  }

  @Test("A name that is far from all others has no suggestion")
  func aNameThatIsFarFromAllOthersHasNoSuggestion() {
    #expect(NearestName.to("colour", among: ["label", "tooltip"]) == nil)
  }

  @Test("A short name is not mistaken for any other") func aShortNameIsNotMistakenForAnyOther() {
    #expect(NearestName.to("ab", among: ["xy", "cd"]) == nil)
  }

  @Test("Several suggestions are sorted nearest first") func severalSuggestionsAreSortedNearestFirst() {
    #expect(NearestName.all(to: "/cv", among: ["/survey", "/cb", "/cvb", "/help"]) == ["/cb", "/cvb"])
  }
}
