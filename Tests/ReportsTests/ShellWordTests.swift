import Reports
import Testing

@Suite struct ShellWordTests {
  @Test(
    "A name is quoted where it must be",
    arguments: [
      ("Web support", "'Web support'"), ("Fabrikam", "Fabrikam"), ("", "''"), ("it's", "'it'\\''s'"),
      ("Größe", "Größe"), ("-x", "-x"), ("a*", "'a*'"),
    ])
  func aNameIsQuotedWhereItMustBe(name: String, word: String) {
    #expect(name.shellWord == word)
  }

  @Test("A path is no option") func aPathIsNoOption() {
    #expect("-shop".shellPath == "./-shop")
    #expect("-my shop".shellPath == "'./-my shop'")
    #expect("./shop".shellPath == "./shop")
  }
}
