import Diagnostics
import Notations

extension FileShape {
  /// The file's JSON Schema, draft 2020-12.
  ///
  /// It accepts what the reader accepts. What it cannot see are the links between rows and names that must differ.
  public var schema: JSONValue {
    var schema = JSONObject([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"), ("title", .text(file)),
      ("description", .text(description)),
    ])
    for member in root.schema(isRequired: true).members { schema[member.key] = member.value }
    return .object(schema)
  }
}

extension ValueShape {
  /// A key that is left empty counts as left out, so only a required value must be neither null nor blank.
  fileprivate func schema(isRequired: Bool) -> JSONObject {
    var schema = schema
    guard !isRequired else {
      if case .text = self { schema["pattern"] = "\\S" }
      return schema
    }
    switch schema["type"] {
    case .text(let type)?: schema["type"] = .list([.text(type), "null"])
    case .list(let types)?: schema["type"] = .list(types + ["null"])
    default: break
    }
    if case .list(let options)? = schema["anyOf"] {
      schema["anyOf"] = .list(options + [["type": "null"]])
    }
    return schema
  }

  private var schema: JSONObject {
    switch self {
    case .text(let maximum):
      var schema = JSONObject([("type", Self.writtenText)])
      schema["maxLength"] = maximum.map(JSONValue.integer)
      return schema
    case .wholeNumber(let range):
      return JSONObject([
        ("type", "integer"), ("minimum", .integer(range.lowerBound)),
        ("maximum", .integer(range.upperBound)),
      ])
    case .flag: return JSONObject([("type", "boolean")])
    case .choice(let options): return Self.choice(options)
    case .duration(let words):
      let units = "[0-9]+(ms|s|m)"
      let ways = ([units] + words.map(Self.ignoringCase)).joined(separator: "|")
      return JSONObject([
        ("type", "string"), ("pattern", .text("^(\(ways))$")),
        ("examples", .list((words + ["300ms", "5s", "3m"]).map(JSONValue.text))),
      ])
    case .version:
      return JSONObject([("type", Self.writtenText), ("pattern", "^[0-9]+(\\.[0-9]+){0,3}$")])
    case .identifier:
      let digits = "[0-9A-Fa-f]"
      let guid = "\(digits){8}-\(digits){4}-\(digits){4}-\(digits){4}-\(digits){12}"
      return JSONObject([("type", "string"), ("pattern", .text("^(\(guid)|\\{\(guid)\\})$"))])
    case .link: return JSONObject([("type", Self.writtenText)])
    case .list(let item, let areUnique):
      var schema = JSONObject([("type", "array"), ("items", .object(item.schema(isRequired: true)))])
      if areUnique { schema["uniqueItems"] = true }
      return schema
    case .oneOrMore(let item):
      let one = JSONValue.object(item.schema(isRequired: true))
      let ways: JSONValue = [one, ["type": "array", "items": one, "minItems": 1]]
      return JSONObject([("anyOf", ways)])
    case .mapping(let mapping): return mapping.schema
    case .entries(_, let value):
      return JSONObject([
        ("type", "object"), ("additionalProperties", .object(value.schema(isRequired: false))),
      ])
    }
  }

  /// Anything without quotes is a text where a text is wanted: `12` too.
  private static let writtenText: JSONValue = ["string", "number", "boolean"]

  /// The labels, for editors to offer, and a pattern, because their case does not matter.
  private static func choice(_ options: [ChoiceShape]) -> JSONObject {
    let labels = options.flatMap { [$0.label] + $0.otherLabels }
    let offered = JSONValue.list(options.map { .text($0.label) })
    let pattern = "^(\(labels.map(ignoringCase).joined(separator: "|")))$"
    let ways: JSONValue = [["enum": offered], ["type": "string", "pattern": .text(pattern)]]
    return JSONObject([("anyOf", ways)])
  }

  /// A pattern for a text in any case; its characters stand for themselves.
  private static func ignoringCase(_ text: String) -> String {
    text.map { (character: Character) -> String in
      let (lower, upper) = (character.lowercased(), character.uppercased())
      if lower != upper, lower.count == 1, upper.count == 1 { return "[\(upper)\(lower)]" }
      return character.isLetter || character.isNumber || character == " " || character == "-"
        ? String(character) : "\\\(character)"
    }.joined()
  }
}

extension MappingShape {
  fileprivate var schema: JSONObject {
    let properties = JSONObject(keys.map { ($0.key, .object($0.schema)) })
    var schema = JSONObject([
      ("type", "object"), ("properties", .object(properties)), ("additionalProperties", false),
    ])
    let required = keys.filter(\.isRequired).map(\.key)
    if !required.isEmpty { schema["required"] = .list(required.map(JSONValue.text)) }
    return schema
  }
}

extension KeyShape {
  fileprivate var schema: JSONObject {
    var schema = JSONObject([("title", .text(title)), ("description", .text(schemaDescription))])
    for member in value.schema(isRequired: isRequired).members { schema[member.key] = member.value }
    schema["default"] = standard?.value
    return schema
  }

  /// The meaning, and the column's name in Dataverse.
  private var schemaDescription: String {
    guard let logicalName else { return note.text }
    return "\(note.text) (`\(logicalName)`)"
  }
}

extension KeyShape.Standard {
  var value: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .wholeNumber(let number): .integer(number)
    case .flag(let flag): .flag(flag)
    case .texts(let texts): .list(texts.map(JSONValue.text))
    }
  }
}
