import Organizations
import Testing

@Suite struct StartingNamesTests {
  @Test(
    "The other names are derived from the given name",
    arguments: [
      ("Acme Assist", "AcmeAssist", "acm", "acme-assist"),
      ("  acme   assist ", "AcmeAssist", "acm", "acme-assist"),
      ("Café Größe", "CafeGrosse", "caf", "cafe-grosse"), ("Øre & Æble", "OreAEble", "ore", "ore-aeble"),
      ("TailSpin", "TailSpin", "tai", "tailspin"), ("a", "A", "axx", "a"),
      ("A1-b.c", "A1BC", "a1b", "a1-b-c"),
    ])
  func theOtherNamesAreDerivedFromTheGivenName(
    name: String, unique: String, prefix: String, hyphenated: String
  ) throws {
    let names = try StartingNames(name)
    #expect(names.uniqueName == unique)
    #expect(names.prefix == prefix)
    #expect(names.hyphenated == hyphenated)
    #expect(names.folder == unique.lowercased())
  }

  @Test(
    "Unusable names are refused",
    arguments: [
      ("", StartingNames.Problem.empty), (" \t", .empty), ("--", .empty), ("a/b", .character("/")),
      ("..\\b", .character("\\")),
      ("日本", .letter("日")), ("a\u{1B}", .character("\u{1B}")), ("3com", .beginsWithDigit),
      ("a\"b", .character("\"")),
      ("Привет", .letter("П")), ("../x", .character("/")), ("a<b", .character("<")),
      (String(repeating: "a", count: 51), .tooLong(51)),
    ])
  func unusableNamesAreRefused(name: String, problem: StartingNames.Problem) {
    #expect(throws: problem) { try StartingNames(name) }
  }
}
