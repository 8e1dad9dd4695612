import Diagnostics
import Journal

extension JournalFault: WordedFault {
  public func words(in file: String) -> Spoken {
    switch self {
    case .notJSON(let fault): .init("this line is not JSON: \(DecodingWords.why(fault))", hint: Self.fresh)
    case .notObject: .init("a line of a journal is a JSON object", hint: Self.fresh)
    case .headerMissing:
      .init(
        "this is not a journal: its first line is not the header of one",
        hint: "`--record FILE` writes one: `agent-console open --record rehearsal.journal`")
    case .unknownSchema(let schema):
      .init(
        "this program reads the format \(code(JournalHeader.schema)), not \(code(schema))",
        hint: "read it with the version of the program that wrote it")
    case .unknownLine(let first, let nearest):
      .init(
        "a line of a journal does not begin with \(code(first))", hint: Self.near(nearest) ?? Self.fresh)
    case .memberMissing(let member, let expected):
      .init("\(code(member)) is missing, which is \(expected.words)", hint: Self.fresh)
    case .wrongType(let member, let expected):
      .init("\(code(member)) is not \(expected.words)", hint: Self.fresh)
    case .unknownMember(let member, let nearest):
      .init("there is no member \(code(member)) in such a line", hint: Self.near(nearest) ?? Self.fresh)
    case .unknownWord(let member, let value, let known, let nearest):
      .init(
        "\(code(member)) cannot be \(code(value))",
        hint: Hints.choose(nearest, among: known, called: "it can be"))
    case .contradiction(let name, let members):
      .init("\(code(name)) has the members of \(code(members))", hint: Self.fresh)
    case .unreadableFile(let member, let diagnostic):
      .init(
        "the file in \(code(member)) cannot be read: \(Spoken(diagnostic).message) (\(diagnostic.place))",
        hint: Spoken(diagnostic).hint)
    case .outOfSequence(let expected, let found):
      .init(
        "the number \(found) is out of sequence: \(expected) comes next",
        hint: "a line was removed, repeated or moved; \(Self.fresh)")
    case .rewindsForward(let inputs, let facts):
      .init(
        "it goes back to \(inputs) inputs and \(facts) facts, which the journal has not reached",
        hint: Self.fresh)
    case .lastLineTorn:
      .init(
        "the last line was cut off while it was written, and is left out",
        hint: "the program was ended from outside; everything before it is complete")
    }
  }

  private static let fresh = "a journal is not meant to be edited: record it again"

  private static func near(_ name: String?) -> String? { name.map { "did you mean \(code($0))?" } }
}

extension JournalExpectation {
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .flag: "`true` or `false`"
    case .list: "a list"
    case .object: "an object"
    case .instant: "an instant such as `2026-01-05T09:00:00.000Z`"
    case .identifier: "a GUID"
    case .duration: "a duration such as `2s`"
    case .version: "a version such as `1.2.0.0`"
    case .webResource: "the address of a web resource"
    case .ordinal: "a number that counts from 1"
    }
  }
}

extension JournalRule: WordedRule {
  public var meaning: String {
    switch self {
    case .format: "A file is not a journal, or a line of it says something that no journal says."
    case .version: "A journal has a format that this version of the program does not read."
    case .tornLine: "The last line of a journal was cut off while it was written."
    }
  }
}
