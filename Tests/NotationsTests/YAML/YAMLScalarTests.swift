import Diagnostics
import Notations
import Testing

@Suite struct YAMLScalarTests {
  private func plain(_ text: String) -> YAMLScalar { YAMLScalar(text: text, style: .plain) }

  @Test("Plain null is no value", arguments: ["", "~", "null", "Null", "NULL"])
  func plainNullIsNoValue(text: String) {
    #expect(plain(text).isNothing)
    #expect(plain(text).asText == nil)
    #expect(plain(text).kind == .nothing)
  }

  @Test("Words that only resemble null are text", arguments: ["nULL", "none", "nil", "-"])
  func wordsThatOnlyResembleNullAreText(text: String) {
    #expect(plain(text).asText == text)
    #expect(plain(text).kind == .text)
  }

  @Test(
    "Plain decimal digits are a whole number",
    arguments: [
      ("0", 0), ("12", 12), ("-5", -5), ("+7", 7), ("007", 7), ("9223372036854775807", Int.max),
      ("-9223372036854775808", Int.min),
    ])
  func plainDecimalDigitsAreAWholeNumber(text: String, number: Int) {
    #expect(plain(text).asInteger == number)
    #expect(plain(text).kind == .wholeNumber)
    #expect(plain(text).asText == text)
  }

  @Test(
    "Other numbers are text",
    arguments: ["1.5", "1e3", "0x10", "0o7", "1_000", "--1", "+-1", "+", "١", "1 2", ".inf"])
  func otherNumbersAreText(text: String) {
    #expect(plain(text).asInteger == nil)
    #expect(plain(text).kind == .text)
  }

  @Test("A number that is too large is a whole number without a value")
  func aNumberThatIsTooLargeIsAWholeNumberWithoutAValue() {
    #expect(plain("9223372036854775808").asInteger == nil)
    #expect(plain("9223372036854775808").kind == .wholeNumber)
  }

  @Test(
    "Plain true and false are booleans",
    arguments: [
      ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false),
    ])
  func plainTrueAndFalseAreBooleans(text: String, flag: Bool) {
    #expect(plain(text).asFlag == flag)
    #expect(plain(text).kind == .flag)
    #expect(plain(text).asText == text)
  }

  @Test(
    "The boolean words of YAML 1.1 are text",
    arguments: ["yes", "no", "on", "off", "y", "n", "Yes", "tRUE", "1"])
  func theBooleanWordsOfYAML11AreText(text: String) {
    #expect(plain(text).asFlag == nil)
    #expect(plain(text).asText == text)
  }

  @Test(
    "Quoted values are text, whatever they look like", arguments: ["12", "true", "null", "~", ""],
    [YAMLScalar.Style.quoted, .block])
  func quotedValuesAreTextWhateverTheyLookLike(text: String, style: YAMLScalar.Style) {
    let scalar = YAMLScalar(text: text, style: style)
    #expect(scalar.asText == text)
    #expect(scalar.kind == .text)
    #expect((scalar.asInteger, scalar.asFlag, scalar.isNothing) == (nil, nil, false))
  }

  @Test("A node knows its kind") func aNodeKnowsItsKind() {
    let kinds = read("[a, 1, true, ~, [], {}]").root?.items.map(\.kind)
    #expect(kinds == [.text, .wholeNumber, .flag, .nothing, .list, .mapping])
  }
}
