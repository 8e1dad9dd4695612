/// A JSON value (RFC 8259).
public enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  /// A number without fraction or exponent that fits in an `Int`.
  case integer(Int)
  /// Any other number.
  case number(JSONNumber)
  case text(String)
  case list([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// A text; `null` for nil.
  public init(_ text: String?) {
    self = text.map(JSONValue.text) ?? .null
  }

  /// A whole number; `null` for nil.
  public init(_ integer: Int?) {
    self = integer.map(JSONValue.integer) ?? .null
  }

  /// A number; `null` for infinity and not-a-number, which JSON cannot express (JavaScript does the same).
  public init(_ double: Double) {
    self = JSONNumber(double).map(JSONValue.number) ?? .null
  }

  public var asFlag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  public var asInteger: Int? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// A number of either kind.
  public var asDouble: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number.double
    case .null, .flag, .text, .list, .object: nil
    }
  }

  public var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }

  public var asList: [JSONValue]? {
    if case .list(let list) = self { list } else { nil }
  }

  public var asObject: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The value of an object's key; nil if this is not an object or has no such key.
  public subscript(key: String) -> JSONValue? { asObject?[key] }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  public init(nilLiteral: ()) { self = .null }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self.init(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements))
  }
}
