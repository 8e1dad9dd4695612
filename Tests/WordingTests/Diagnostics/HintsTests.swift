import Testing
import Wording

@Suite struct HintsTests {
  @Test("The nearest name is asked for and all are listed where they are few")
  func theNearestNameIsAskedForAndAllAreListedWhereTheyAreFew() {
    #expect(
      Hints.choose(near: "Acne", among: ["Acme", "Bolt"]) == "did you mean `Acme`? (there are: Acme, Bolt)")
    #expect(Hints.choose(near: "Zebra", among: ["Acme", "Bolt"]) == "there are: Acme, Bolt")
    #expect(Hints.choose(near: "Acne", among: []) == "there are none to choose from")
  }

  @Test("Of many names the first are listed") func ofManyNamesTheFirstAreListed() {
    let many = (1...14).map { "Name \($0)" }
    #expect(Hints.choose(near: "Zebra", among: many).hasSuffix("Name 12 and 2 more"))
  }
}
