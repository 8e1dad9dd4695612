import Reports
import Testing

@Suite struct ShellWordTests {
  @Test(
    "A name is quoted if necessary",
    arguments: [
      ("Web support", "'Web support'"), ("Fabrikam", "Fabrikam"), ("", "''"), ("it's", "'it'\\''s'"),
      ("Größe", "Größe"), ("-x", "-x"), ("a*", "'a*'"),
    ])
  func aNameIsQuotedIfNecessary(name: String, word: String) {
    #expect(name.shellWord == word)
  }

  @Test("A path never looks like an option") func aPathNeverLooksLikeAnOption() {
    #expect("-shop".shellPath == "./-shop")
    #expect("-my shop".shellPath == "'./-my shop'")
    #expect("./shop".shellPath == "./shop")
  }
}
