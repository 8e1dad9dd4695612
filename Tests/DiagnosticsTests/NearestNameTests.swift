import Testing

@testable import Diagnostics

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

  @Test("The first of equally near names is found, and a nearer one behind it")
  func theFirstOfEquallyNearNames() {
    #expect(NearestName.to("connect", among: ["connext", "connekt"]) == "connext")
    #expect(NearestName.to("connect", among: ["connekt2", "connekt", "Connect", "connect"]) == "Connect")
  }

  @Test("The beginning of a later word is found in names of any alphabet")
  func theBeginningOfALaterWord() {
    #expect(NearestName.meant(by: "мила", among: ["Ana Ruiz", "Анна Милая"]) == "Анна Милая")
    #expect(NearestName.meant(by: "éti", among: ["Luc E\u{301}tienne"]) == "Luc E\u{301}tienne")
    #expect(NearestName.meant(by: "ruiz ana", among: ["Ana Ruiz"]) == nil)
  }
}

@Suite struct EditDistanceTests {
  /// The edits by the definition, letter by letter.
  private func edits(_ left: [Character], _ right: [Character]) -> Int {
    var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count {
      for j in 0...right.count {
        guard i > 0, j > 0 else {
          table[i][j] = i + j
          continue
        }
        let isSame = left[i - 1] == right[j - 1]
        table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  @Test(
    "Names of any length have the edits of the definition",
    arguments: [
      (0, 9), (1, 1), (5, 7), (30, 25), (63, 64), (64, 64), (64, 70), (70, 64), (65, 66), (90, 130),
    ])
  func namesOfAnyLength(longest: Int, otherLongest: Int) {
    let letters = Array("abcdé日")
    for _ in 0..<200 {
      let name = (0..<longest).compactMap { _ in letters.randomElement() }
      // Half of the pairs are near each other.
      let stranger = (0..<otherLongest).compactMap { _ in letters.randomElement() }
      var other = Bool.random() ? name : stranger
      if other.count > 3 {
        other.swapAt(1, 2)
        other.remove(at: Int.random(in: 0..<other.count))
      }
      let expected = edits(name, other)
      let distance = EditDistance(from: String(name))
      #expect(distance.edits(to: String(other)) { _ in .max } == expected, "\(String(name)) \(String(other))")
      #expect(distance.edits(to: String(other)) { _ in expected } == expected)
      #expect(distance.edits(to: String(other)) { _ in expected - 1 } == nil)
    }
  }
}
