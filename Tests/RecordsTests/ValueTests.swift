import Records
import Testing

@Suite struct GUIDTests {
  @Test("A GUID is shown in lower case without braces") func aGUIDIsShownInLowerCaseWithoutBraces() {
    let text = "0f1c0f0e-2d0c-4a53-9d5b-0123456789ab"
    #expect(GUID("{\(text.uppercased())}")?.description == text)
    #expect(GUID(text)?.description == text)
  }

  @Test(
    "An invalid GUID is refused",
    arguments: [
      "", "0f1c0f0e-2d0c-4a53-9d5b-0123456789a", "0f1c0f0e-2d0c-4a53-9d5b-0123456789abc",
      "0f1c0f0e2d0c-4a53-9d5b-0123456789abcd", "0f1c0f0e-2d0c-4a53-9d5b-0123456789ag",
      "{0f1c0f0e-2d0c-4a53-9d5b-0123456789ab", "0f1c0f0e-2d0c-4a53-9d5b-0123456789é",
    ])
  func anInvalidGUIDIsRefused(text: String) {
    #expect(GUID(text) == nil)
  }

  @Test("A named GUID is the standard's version 5")
  func aNamedGUIDIsTheStandardsVersion5() throws {
    // RFC 9562, appendix A.4: "www.example.com" in the space of domain names.
    let domains = try #require(GUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
    #expect(GUID(named: "www.example.com", in: domains).description == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test("A random GUID is marked as version 4") func aRandomGUIDIsMarkedAsVersion4() {
    #expect(
      GUID(randomHigh: .max, randomLow: .max).description == "ffffffff-ffff-4fff-bfff-ffffffffffff")
    #expect(GUID(randomHigh: 0, randomLow: 0).description == "00000000-0000-4000-8000-000000000000")
  }

  @Test("GUIDs are ordered like their text") func guidsAreOrderedLikeTheirText() {
    let texts = ["0f000000-0000-4000-8000-000000000000", "0f000000-0000-4000-9000-000000000000"]
    #expect(texts.compactMap { GUID($0) }.sorted().map(\.description) == texts)
  }
}

@Suite struct SpanTests {
  @Test(
    "A span is a whole number with a unit",
    arguments: [("300ms", 300), ("2s", 2000), ("3m", 180_000), ("0s", 0)])
  func aSpanIsAWholeNumberWithAUnit(text: String, milliseconds: Int64) {
    #expect(Span(text) == Span(milliseconds: milliseconds))
  }

  @Test(
    "Anything else is invalid",
    arguments: ["", "s", "2", "2 s", "-2s", "2h", "1.5s", "٢s", "9223372036854775807m", "9999999999999s"])
  func anythingElseIsInvalid(text: String) {
    #expect(Span(text) == nil)
  }

  @Test("A span is shown as it is written", arguments: ["300ms", "2s", "3m", "0s", "61s", "1001ms"])
  func aSpanIsShownAsItIsWritten(text: String) {
    #expect(Span(text)?.description == text)
  }
}

@Suite struct VersionTests {
  @Test("Missing numbers count as zero") func missingNumbersCountAsZero() {
    #expect(Version("1.10")?.description == "1.10.0.0")
  }

  @Test("Versions compare by number") func versionsCompareByNumber() throws {
    #expect(try #require(Version("1.9")) < #require(Version("1.10")))
  }

  @Test(
    "Anything else is invalid",
    arguments: ["", "1.", ".1", "1.2.3.4.5", "1.x", "-1", "1 .2", "99999999999999999999"])
  func anythingElseIsInvalidAsAVersion(text: String) {
    #expect(Version(text) == nil)
  }
}
