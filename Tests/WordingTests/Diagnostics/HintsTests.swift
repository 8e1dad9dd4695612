import Testing
import Wording

@Suite struct HintsTests {
  @Test("The nearest name is suggested, and a short list is given in full")
  func theNearestNameIsSuggested() {
    #expect(
      Hints.choose(near: "Acne", among: ["Acme", "Bolt"]) == "did you mean `Acme`? (there are: Acme, Bolt)")
    #expect(Hints.choose(near: "Zebra", among: ["Acme", "Bolt"]) == "there are: Acme, Bolt")
    #expect(Hints.choose(near: "Acne", among: []) == "there are none to choose from")
  }

  @Test("Only the first of many names are listed") func onlyTheFirstOfManyNamesAreListed() {
    let many = (1...14).map { "Name \($0)" }
    #expect(Hints.choose(near: "Zebra", among: many).hasSuffix("Name 12 and 2 more"))
  }
}
