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

  @Test(
    "The beginning of a name, or of a word in it, finds it",
    arguments: [("fr", "fr-FR"), ("ruiz", "Ana Ruiz"), ("Web", "Web support"), ("equal", "equal-order")])
  func aBeginningFindsTheName(part: String, name: String) {
    let names = ["de-DE", "fr-FR", "Luc Martin", "Ana Ruiz", "Web support", "equal-order"]
    #expect(NearestName.meant(by: part, among: names) == name)
    #expect(NearestName.all(to: part, among: names) == [name])
  }

  @Test("One letter alone means nothing") func oneLetterAloneMeansNothing() {
    #expect(NearestName.meant(by: "f", among: ["fr-FR"]) == nil)
  }

  @Test("Several suggestions are sorted nearest first") func severalSuggestionsAreSortedNearestFirst() {
    #expect(NearestName.all(to: "/cv", among: ["/survey", "/cb", "/cvb", "/help"]) == ["/cb", "/cvb"])
  }
}
