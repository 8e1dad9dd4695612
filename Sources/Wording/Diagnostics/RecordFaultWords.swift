import Diagnostics
import RecordFormats

extension RecordFault: WordedFault {
  public func words(in file: String) -> Spoken {
    switch self {
    case .unknownKey(let key, let owner, let known, let nearest):
      .init(
        "\(withArticle(owner)) has no key \(code(key))",
        hint: Hints.choose(nearest, among: known, called: "its keys"))
    case .missingKey(let key, let owner):
      .init("\(withArticle(owner)) needs a value for \(code(key))", hint: "write `\(visible(key)): …`")
    case .unknownChoice(let key, let value, let choices, let nearest):
      .init(
        "\(code(key)) has no choice \(quoted(value))",
        hint: Hints.choose(nearest, among: choices, called: "the choices", alwaysAll: true))
    case .outOfRange(let key, let value, let lower, let upper):
      .init(
        "\(code(key)) cannot be \(visible(value))", hint: "write a whole number from \(lower) to \(upper)")
    case .badIdentifier(let key, let value):
      .init(
        "\(code(key)) takes a GUID, not \(quoted(value))",
        hint: "write one such as `6f1c0f0e-2d0c-4a53-9d5b-0123456789ab`, or leave \(code(key)) out")
    case .badDuration(let key, let value):
      .init(
        "\(code(key)) takes a duration, not \(quoted(value))",
        hint: "write `300ms`, `2s` or `3m`" + insteadOfDuration(key))
    case .durationOutOfRange(let key, let value, let lower, let upper):
      .init(
        "\(code(key)) cannot be \(value)",
        hint: "write a duration from `\(lower)` to `\(upper)`" + insteadOfDuration(key))
    case .badVersion(let value):
      .init(
        "\(quoted(value)) is not a version", hint: "write up to four numbers with dots, such as `1.2.0.0`")
    case .danglingLink(let key, let value, let table, let known, let nearest):
      .init(
        "\(code(key)) names \(withArticle(table)) that does not exist: \(quoted(value))",
        hint: known.isEmpty
          ? "add \(withArticle(table)) of that name"
          : Hints.choose(nearest, among: known, called: "there are"))
    case .linkElsewhere(let key, let value, let table):
      .init(
        "\(code(key)) links to \(withArticle(table)) of another solution: \(quoted(value))",
        hint: "first install the solution that has this \(table)")
    case .ambiguousLink(let key, let value, let table, let rows):
      .init(
        "\(code(key)) names \(withArticle(table)), and \(rows.count) are named \(quoted(value))",
        hint: "they are at \(Hints.list(rows.map { shown($0, in: file) })); write the `id` of one")
    case .duplicateIdentifier(let identifier, let first):
      .init(
        "another row has the same id, \(visible(identifier))",
        hint: "it is at \(shown(first, in: file)); give one of them another")
    case .duplicateRow(let names, let key, let owner, let first):
      .init(
        "there is already \(withArticle(owner)) \(names.count > 1 ? "for" : "named") "
          + names.map(quoted).joined(separator: " in "),
        hint: "it is at \(shown(first, in: file)); "
          + (names.count > 1
            ? "keep one of them, or change one"
            : "give one of them another \(code(key))" + (key == "name" ? ", or an `id` of its own" : "")))
    case .strayCharacter(let key, let text, let character):
      .init(
        "\(key.map { "the value \(quoted(text)) of \(code($0))" } ?? "the key \(code(text))") begins or ends with "
          + CharacterWords.name(of: character),
        hint: "delete it: it is invisible, and it makes this another word")
    case .repeatedValue(let key, let value, let first):
      .init(
        "\(code(key)) has \(quoted(value)) already, so this one has no effect",
        hint: "it is at \(shown(first, in: file)); remove one of them")
    case .duplicateName(let name, let owner, let first):
      .init(
        "there is already \(withArticle(owner)) named \(quoted(name))",
        hint: "it is at \(shown(first, in: file)); names must differ")
    }
  }
}

/// The words that a key takes in place of a duration.
private func insteadOfDuration(_ key: String) -> String {
  switch key {
  case "connectsAfter": ", or `never`"
  case WorkstreamKey.blockCapacityForWrapUp.rawValue: ", `always` or `never`"
  default: ""
  }
}

extension RecordRule: WordedRule {
  public var meaning: String {
    switch self {
    case .unknownKey: "A record or file has a key that it does not support."
    case .missingValue: "A value that must be there is left out or empty."
    case .unknownChoice: "A value is not one of the choices that the product offers for the column."
    case .outOfRange: "A whole number or a duration is smaller or larger than is allowed for its key."
    case .danglingLink: "A row names another row that does not exist."
    case .linkElsewhere:
      "A row of a solution that is read alone links by id to a row of another solution, which must be installed first."
    case .ambiguousLink: "A row names another row by a name that several rows have."
    case .duplicateIdentifier:
      "Two rows have the same id, or no id and the same name, from which the id is made."
    case .duplicateName: "Two things that are told apart by their names have the same one."
    case .repeatedValue: "A list that holds each value once has one twice."
    case .strayCharacter: "A key, a name or a value begins or ends with an invisible character."
    case .badIdentifier: "An id is not a GUID."
    case .badDuration: "A duration is not written as `300ms`, `2s` or `3m`."
    case .badVersion: "A version is not written as up to four numbers with dots."
    }
  }
}
