import Glibc

/// The keywords of one spoken language.
///
/// Step keywords include the space after them if the language has one: `Given `.
public struct Dialect: Hashable, Sendable {
  /// The code by which a file selects it: `# language: fr`.
  public let language: String
  /// Its name in English.
  public let name: String
  /// Its name in the language itself.
  public let nativeName: String

  public let feature: [String]
  public let rule: [String]
  public let background: [String]
  public let scenario: [String]
  public let scenarioOutline: [String]
  public let examples: [String]

  public let given: [String]
  public let when: [String]
  public let then: [String]
  public let and: [String]
  public let but: [String]
}

extension Dialect {
  /// The language of a file that specifies none.
  public static let defaultLanguage = "en"

  /// One step keyword of each kind, without the blank behind it.
  public var stepKeywords: [String] {
    steps.compactMap(\.first).map { keyword in String(keyword.reversed().drop { $0 == " " }.reversed()) }
  }

  /// The dialect of a language, or nil if Gherkin does not know it; codes are compared byte for byte.
  public static func of(_ language: String) -> Dialect? {
    language == defaultLanguage ? usual : find(language)
  }

  /// Nearly every file is in this language.
  private static let usual = find(defaultLanguage)

  private static func find(_ language: String) -> Dialect? {
    let wanted = Array(language.utf8)
    return DialectTable.withLines { lines in
      lines.first { $0.starts(with: wanted) && $0.dropFirst(wanted.count).first == separator }
        .flatMap(Dialect.init)
    }
  }

  /// The codes of all languages, in the order of the table.
  public static var languages: [String] {
    DialectTable.withLines { lines in
      lines.map { String(decoding: $0.prefix { $0 != separator }, as: UTF8.self) }
    }
  }

  /// All dialects, in the order of the table.
  static let all: [Dialect] = DialectTable.withLines { lines in lines.compactMap(Dialect.init) }

  private static let separator = UInt8(ascii: ";")

  /// nil if the line has too few fields; every line of the table has all of them.
  private init?(line: DialectTable.Line) {
    let fields = line.split(separator: Self.separator, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard fields.count >= 14 else { return nil }
    func keywords(_ field: Int) -> [String] { fields[field].split(separator: "|").map(String.init) }
    (language, name, nativeName) = (fields[0], fields[1], fields[2])
    (feature, rule, background) = (keywords(3), keywords(4), keywords(5))
    (scenario, scenarioOutline, examples) = (keywords(6), keywords(7), keywords(8))
    (given, when, then, and, but) = (keywords(9), keywords(10), keywords(11), keywords(12), keywords(13))
  }
}

extension DialectTable {
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  /// Calls `body` with the lines of the table, which must not be kept afterwards.
  fileprivate static func withLines<Value>(_ body: ([Line]) -> Value) -> Value {
    text.withUTF8Buffer { buffer in
      var lines: [Line] = []
      var start = 0
      // Every feature file looks up its language, and the C library finds a byte faster than a loop.
      while start < buffer.count, let rest = buffer.baseAddress.map({ UnsafeRawPointer($0 + start) }) {
        let found = memchr(rest, Int32(UInt8(ascii: "\n")), buffer.count - start)
        let end = found.map { start + rest.distance(to: $0) } ?? buffer.count
        lines.append(buffer[start..<end])
        start = end + 1
      }
      return body(lines)
    }
  }
}
