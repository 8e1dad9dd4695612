import Cells
import Diagnostics

/// What a diagnostic says: a sentence, and a hint that tells what to do next.
///
/// Text from files is shown, never obeyed: control characters in it become visible symbols.
public struct DiagnosticWords: Hashable, Sendable {
  public var message: String
  public var hint: String?

  init(_ message: String, hint: String?) {
    self.message = message
    self.hint = hint
  }

  public init(_ problem: Problem) { self.init(problem, file: "") }

  public init(_ diagnostic: Diagnostic) { self.init(diagnostic.problem, file: diagnostic.place.file) }

  /// The words for a problem in this file: places in other files are named in full.
  private init(_ problem: Problem, file: String) {
    self =
      switch problem {
      case .unreadable(let reason):
        .init("it cannot be read: \(reason)", hint: "check the path, and who may read it")
      case .missingFile(let name):
        .init("there is no \(code(name)) here", hint: Hints.missingFile(name))
      case .unknownOrganization(let name, let samples, let nearest):
        .init(
          "there is no file, no folder and no built-in sample named \(quoted(name))",
          hint: Hints.choose(nearest, among: samples, called: "the built-in samples"))
      case .unknownSolution(let name, let known, let nearest):
        .init(
          "there is no file, no folder and no solution of a built-in sample named \(quoted(name))",
          hint: Hints.choose(nearest, among: known, called: "the samples' solutions"))
      case .organizationForSolution(let name, let solutions):
        .init(
          "\(quoted(name)) is an organization, and a solution is asked for",
          hint: solutions.isEmpty
            ? "it has no solutions; name a solution's folder or file"
            : Hints.choose(nil, among: solutions, called: "name one of its solutions", alwaysAll: true))
      case .notUTF8(let offset):
        .init("byte \(offset) is not UTF-8 text", hint: "save the file as UTF-8")
      case .tooLarge(let bytes, let limit):
        .init(
          "the file has \(bytes) bytes, and at most \(limit) are read",
          hint: "split it, or leave out what is not needed")

      case .yamlSyntax(let detail):
        .init(
          "this is not YAML: \(visible(detail))",
          hint: "check indentation, brackets and quotes; text with `: ` or ` #` in it needs quotes")
      case .yamlAlias(let name):
        .init(
          "anchors and aliases such as \(code(name)) are not part of this format", hint: "write the value out"
        )
      case .yamlTag(let name):
        .init("tags such as \(code(name)) are not part of this format", hint: "leave the tag out")
      case .yamlTooDeep(let limit):
        .init(
          "lists and mappings stand in one another more than \(limit) deep",
          hint: "no key of this format needs that")
      case .yamlSecondDocument:
        .init(
          "a second document begins here",
          hint: "a file holds one document: move this one to a file of its own")
      case .yamlEmpty:
        .init("the file says nothing", hint: "write its first key; docs/org-format.md shows each file")
      case .duplicateKey(let key, let first):
        .init(
          "the key \(code(key)) stands here a second time",
          hint: "the first is at \(shown(first, in: file)); keep one")

      case .unknownKey(let key, let owner, let known, let nearest):
        .init(
          "\(withArticle(owner)) has no key \(code(key))",
          hint: Hints.choose(nearest, among: known, called: "its keys"))
      case .missingKey(let key, let owner):
        .init("\(withArticle(owner)) needs a value for \(code(key))", hint: "write `\(visible(key)): …`")
      case .wrongType(let key, let expected, let found, let text):
        .init(
          "\(code(key)) takes \(expected.words), not \(Self.found(found, text))", hint: Hints.write(expected))
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
          hint: "write `300ms`, `2s` or `3m`" + (key == "connectsAfter" ? ", or `never`" : ""))
      case .badVersion(let value):
        .init(
          "\(quoted(value)) is not a version", hint: "write up to four numbers with dots, such as `1.2.0.0`")

      case .xml(let fault): .init(fault)
      case .json(let fault):
        .init("this is not JSON: \(DecodingWords.why(fault))", hint: "export the file again, or mend it here")
      case .zip(let fault): .init(fault)
      case .package(let fault): .init(fault)
      case .gherkin(let fault): .init(fault)
      case .unknownLanguage(let language, let known, let nearest):
        .init(
          "Gherkin does not know the language \(quoted(language))",
          hint: Hints.choose(nearest, among: known, called: "it knows"))

      case .step(let fault): .init(fault)
      case .stage(let message, let hint): .init(message, hint: hint)
      case .provisioning(let fault):
        .init(ProvisioningFaultWords.message(fault), hint: ProvisioningFaultWords.hint(fault))
      case .folderWithoutSolution(let name):
        .init(
          "the folder \(code(name)) holds no solution",
          hint: "remove the folder, or put its `solution.yaml` or its one package back")
      case .found(_, let message, let hint): .init(visible(message), hint: hint.map(visible))

      case .danglingLink(let key, let value, let table, let known, let nearest):
        .init(
          "\(code(key)) names \(withArticle(table)) that is not there: \(quoted(value))",
          hint: known.isEmpty
            ? "add \(withArticle(table)) of that name"
            : Hints.choose(nearest, among: known, called: "there are"))
      case .linkElsewhere(let key, let value, let table):
        .init(
          "\(code(key)) links to \(withArticle(table)) of another solution: \(quoted(value))",
          hint: "install the solution that brings this \(table) first; alone, this one lacks it")
      case .ambiguousLink(let key, let value, let table, let rows):
        .init(
          "\(code(key)) names \(withArticle(table)), and \(rows.count) are named \(quoted(value))",
          hint: "they are at \(Hints.list(rows.map { shown($0, in: file) })); write the `id` of one")
      case .duplicateIdentifier(let identifier, let first):
        .init(
          "another row has the same id, \(visible(identifier))",
          hint: "it is at \(shown(first, in: file)); give one of them another name, or an `id` of its own")
      case .duplicateName(let name, let owner, let first):
        .init(
          "\(withArticle(owner)) named \(quoted(name)) is there already",
          hint: "it is at \(shown(first, in: file)); names must differ")
      }
  }

  /// What stands there instead: `the text "first"`.
  private static func found(_ kind: ValueKind, _ text: String?) -> String {
    guard let text, kind != .nothing else { return kind.words }
    return switch kind {
    case .text: "the text \(quoted(text))"
    case .wholeNumber: "the number \(visible(text))"
    default: visible(text)
    }
  }
}

extension ValueKind {
  /// The kind with its article: `a whole number`.
  fileprivate var words: String {
    switch self {
    case .text: "a text"
    case .wholeNumber: "a whole number"
    case .flag: "`true` or `false`"
    case .list: "a list"
    case .mapping: "a mapping"
    case .nothing: "nothing"
    }
  }
}

/// A name as it stands in a file.
func code(_ name: String) -> String { "`\(visible(name))`" }

/// A text of a file, shortened where it is long.
func quoted(_ text: String) -> String {
  let isLong = text.unicodeScalars.count > 60
  return "\"\(visible(isLong ? String(text.prefix(59)) + "…" : text))\""
}

func visible(_ text: String) -> String { VisibleText.of(text) }

/// `a chat widget`, `an agent`.
private func withArticle(_ noun: String) -> String {
  "\("aeiou".contains(noun.prefix(1)) ? "an" : "a") \(noun)"
}

/// A place, without the file's name where that is the file that is spoken of.
private func shown(_ place: Place, in file: String) -> String {
  place.file == file ? "line \(place.line)" : visible(place.description)
}
