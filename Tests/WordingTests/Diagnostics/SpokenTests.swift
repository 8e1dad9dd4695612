import Diagnostics
import Gherkin
import Notations
import Organizations
import RecordFormats
import Testing

@testable import Wording

@Suite struct SpokenTests {
  /// Message and hint of a problem in `org.yaml`.
  private func words(_ fault: any Fault) -> [String] {
    let words = Spoken(Diagnostic(fault, at: Place(file: "org.yaml")))
    return [words.message] + (words.hint.map { [$0] } ?? [])
  }

  private let here = Place(file: "org.yaml", line: 3, column: 5)
  private let elsewhere = Place(file: "b/solution.yaml", line: 3, column: 5)

  @Test("Every problem has a sentence and a hint") func everyProblemHasASentenceAndAHint() {
    let faults: [(any Fault, String, String)] = [
      (
        FileFault.unreadable(reason: "Permission denied"), "it cannot be read: Permission denied",
        "check the path, and who may read it"
      ),
      (
        FileFault.missing(name: "solution.yaml"), "there is no `solution.yaml` here",
        "each folder under `solutions` holds a `solution.yaml`"
      ),
      (
        LookupFault.unknownOrganization(
          name: "contosso", samples: ["contoso", "northwind"], nearest: "contoso"),
        "there is no file, no folder and no built-in sample named \"contosso\"",
        "did you mean `contoso`? (the built-in samples: contoso, northwind)"
      ),
      (FileFault.notUTF8(offset: 17), "byte 17 is not UTF-8 text", "save the file as UTF-8"),
      (
        FileFault.tooLarge(bytes: 9, limit: 8), "the file has 9 bytes, and at most 8 are read",
        "split it, or leave out what is not needed"
      ),
      (
        YAMLFault.syntax(detail: "did not find expected ',' or ']'"),
        "this is not YAML: did not find expected ',' or ']'",
        "check indentation, brackets and quotes; text with `: ` or ` #` in it needs quotes"
      ),
      (
        YAMLFault.alias(name: "all"), "anchors and aliases such as `all` are not part of this format",
        "write the value out"
      ),
      (
        YAMLFault.tag(name: "!!binary"), "tags such as `!!binary` are not part of this format",
        "leave the tag out"
      ),
      (
        YAMLFault.tooDeep(limit: 64), "lists and mappings are nested more than 64 deep",
        "no key of this format needs that"
      ),
      (
        YAMLFault.secondDocument, "a second document begins here",
        "a file holds one document: move this one to a file of its own"
      ),
      (YAMLFault.empty, "the file has no content", "write its first key; docs/org-format.md shows each file"),
      (
        KeyFault.duplicateKey(key: "name", first: here), "the key `name` occurs here a second time",
        "the first is at line 3; keep one"
      ),
      (
        RecordFault.unknownKey(
          key: "colour", owner: "chat widget", known: ["name", "callingOptions"], nearest: nil),
        "a chat widget has no key `colour`", "its keys: name, callingOptions"
      ),
      (
        RecordFault.missingKey(key: "name", owner: "organization"),
        "an organization needs a value for `name`",
        "write `name: …`"
      ),
      (
        RecordFault.unknownChoice(
          key: "client", value: "usd", choices: ["omnichannel", "unified-service-desk"], nearest: nil),
        "`client` has no choice \"usd\"", "the choices: omnichannel, unified-service-desk"
      ),
      (
        RecordFault.outOfRange(key: "capacity", value: "0", lower: 1, upper: 9), "`capacity` cannot be 0",
        "write a whole number from 1 to 9"
      ),
      (
        RecordFault.danglingLink(
          key: "provider", value: "Fabrikan", table: "provider", known: ["Fabrikam"], nearest: "Fabrikam"),
        "`provider` names a provider that does not exist: \"Fabrikan\"",
        "did you mean `Fabrikam`? (there are: Fabrikam)"
      ),
      (
        RecordFault.danglingLink(
          key: "simulation", value: "T", table: "application tab template", known: [], nearest: nil),
        "`simulation` names an application tab template that does not exist: \"T\"",
        "add an application tab template of that name"
      ),
      (
        RecordFault.ambiguousLink(key: "provider", value: "P", table: "provider", rows: [here, elsewhere]),
        "`provider` names a provider, and 2 are named \"P\"",
        "they are at line 3, b/solution.yaml:3:5; write the `id` of one"
      ),
      (
        RecordFault.duplicateIdentifier(identifier: "0d08", first: here), "another row has the same id, 0d08",
        "it is at line 3; give one of them another"
      ),
      (
        RecordFault.duplicateRow(names: ["P"], key: "name", owner: "provider", first: here),
        "there is already a provider named \"P\"",
        "it is at line 3; give one of them another `name`, or an `id` of its own"
      ),
      (
        RecordFault.duplicateRow(
          names: ["s_t"], key: "uniqueName", owner: "application tab template", first: here),
        "there is already an application tab template named \"s_t\"",
        "it is at line 3; give one of them another `uniqueName`"
      ),
      (
        RecordFault.strayCharacter(key: "name", text: "A", character: "\u{A0}"),
        "the value \"A\" of `name` begins or ends with a no-break space (U+00A0)",
        "delete it: it is invisible, and it makes this another word"
      ),
      (
        RecordFault.strayCharacter(key: nil, text: "order", character: "\u{200B}"),
        "the key `order` begins or ends with ZERO WIDTH SPACE (U+200B)",
        "delete it: it is invisible, and it makes this another word"
      ),
      (
        RecordFault.duplicateRow(
          names: ["A", "en-US"], key: "conversationAction", owner: "conversation action locale",
          first: here),
        "there is already a conversation action locale for \"A\" in \"en-US\"",
        "it is at line 3; keep one of them, or change one"
      ),
      (
        RecordFault.duplicateName(name: "Ana", owner: "agent", first: elsewhere),
        "there is already an agent named \"Ana\"",
        "it is at b/solution.yaml:3:5; names must differ"
      ),
      (
        RecordFault.badIdentifier(key: "id", value: "abc"), "`id` takes a GUID, not \"abc\"",
        "write one such as `6f1c0f0e-2d0c-4a53-9d5b-0123456789ab`, or leave `id` out"
      ),
      (
        RecordFault.badDuration(key: "connectsAfter", value: "soon"),
        "`connectsAfter` takes a duration, not \"soon\"",
        "write `300ms`, `2s` or `3m`, or `never`"
      ),
      (
        RecordFault.badVersion(value: "1.x"), "\"1.x\" is not a version",
        "write up to four numbers with dots, such as `1.2.0.0`"
      ),
      (
        GherkinFault.unknownLanguage(language: "frr", known: ["en", "fr"], nearest: "fr"),
        "Gherkin does not know the language \"frr\"", "did you mean `fr`? (it knows: en, fr)"
      ),
    ]
    for (fault, message, hint) in faults { #expect(words(fault) == [message, hint]) }
  }

  @Test("A value of the wrong type is reported with the expected type")
  func aValueOfTheWrongTypeIsReportedWithTheExpectedType() {
    func words(_ expected: ValueKind, _ found: ValueKind, _ text: String?) -> [String] {
      self.words(KeyFault.wrongType(key: "k", expected: expected, found: found, text: text))
    }
    #expect(
      words(.wholeNumber, .text, "first") == [
        "`k` takes a whole number, not the text \"first\"",
        "write digits without quotes, such as `10` or `-5`",
      ])
    #expect(
      words(.flag, .wholeNumber, "1") == [
        "`k` takes `true` or `false`, not the number 1", "write `true` or `false`, without quotes",
      ])
    #expect(
      words(.list, .flag, "true") == [
        "`k` takes a list, not true", "write `[one, two]`, or each item on a line that begins with `- `",
      ])
    #expect(
      words(.mapping, .nothing, "") == [
        "`k` takes a mapping, not nothing", "write `key: value` lines, or `{key: value}`",
      ])
    #expect(
      words(.text, .mapping, nil) == [
        "`k` takes a text, not a mapping", "write one value; quotes make anything a text",
      ])
  }

  @Test("Choices are listed in full, other long lists are not")
  func choicesAreListedInFullOtherLongListsAreNot() {
    let names = (1...20).map { "n\($0)" }
    let choice = words(RecordFault.unknownChoice(key: "k", value: "m1", choices: names, nearest: "n1"))
    #expect(choice.last == "did you mean `n1`? (the choices: \(names.joined(separator: ", ")))")
    let link = words(
      RecordFault.danglingLink(key: "k", value: "x", table: "provider", known: names, nearest: nil))
    #expect(link.last == "there are: \(names.prefix(12).joined(separator: ", ")) and 8 more")
    let near = words(
      RecordFault.danglingLink(key: "k", value: "m1", table: "provider", known: names, nearest: "n1"))
    #expect(near.last == "did you mean `n1`?")
  }

  @Test("Text from a file is shortened, and control characters are made visible")
  func textFromAFileIsShortened() {
    let long = words(RecordFault.badVersion(value: String(repeating: "x", count: 100)))
    #expect(long.first == "\"\(String(repeating: "x", count: 59))…\" is not a version")
    #expect(words(RecordFault.badVersion(value: "\u{1B}]0;x\u{7}")).first == "\"␛]0;x␇\" is not a version")
  }
}
