import Diagnostics
import Notations
import Records
import Simulation

/// The members of a JSON object of a journal, which are read by name.
///
/// It remembers the names that were asked for, so that a member that nobody reads is an error and not skipped
/// in silence.
public struct MemberReader {
  private let object: JSONObject
  /// The path of the object in its line, with a final dot; empty for the line itself.
  private let path: String
  private var asked: [String] = []

  init(_ object: JSONObject, at path: String = "") {
    (self.object, self.path) = (object, path)
  }

  /// Checks that all members have been read.
  func finish() throws(JournalFault) {
    for member in object.members where !asked.contains(member.key) {
      throw .unknownMember(path + member.key, nearest: NearestName.to(member.key, among: asked))
    }
  }

  /// Passes over members that follow from the others.
  mutating func skip(_ keys: String...) { asked += keys }

  /// Whether a member is there and not null.
  mutating func has(_ key: String) -> Bool { value(of: key) != nil }

  private mutating func value(of key: String) -> JSONValue? {
    asked.append(key)
    guard let value = object[key], value != .null else { return nil }
    return value
  }

  private mutating func required(
    _ key: String, _ expected: JournalExpectation
  ) throws(JournalFault) -> JSONValue {
    guard let value = value(of: key) else { throw .memberMissing(path + key, expected: expected) }
    return value
  }

  /// Reads a member that must be there.
  private mutating func read<Value>(
    _ key: String, _ expected: JournalExpectation, _ make: (JSONValue) -> Value?
  ) throws(JournalFault) -> Value {
    guard let value = make(try required(key, expected)) else {
      throw .wrongType(path + key, expected: expected)
    }
    return value
  }

  /// Reads a member that may be missing or null.
  private mutating func readOptional<Value>(
    _ key: String, _ expected: JournalExpectation, _ make: (JSONValue) -> Value?
  ) throws(JournalFault) -> Value? {
    guard let found = value(of: key) else { return nil }
    guard let value = make(found) else { throw .wrongType(path + key, expected: expected) }
    return value
  }
}

// MARK: - Simple values

extension MemberReader {
  mutating func text(_ key: String) throws(JournalFault) -> String { try read(key, .text, \.asText) }

  mutating func optionalText(_ key: String) throws(JournalFault) -> String? {
    try readOptional(key, .text, \.asText)
  }

  mutating func integer(_ key: String) throws(JournalFault) -> Int {
    try read(key, .wholeNumber, \.asInteger)
  }

  mutating func flag(_ key: String) throws(JournalFault) -> Bool { try read(key, .flag, \.asFlag) }

  mutating func optionalFlag(_ key: String) throws(JournalFault) -> Bool? {
    try readOptional(key, .flag, \.asFlag)
  }

  mutating func instant(_ key: String) throws(JournalFault) -> Instant {
    try read(key, .instant) { $0.asText.flatMap { Instant($0) } }
  }

  mutating func identifier(_ key: String) throws(JournalFault) -> GUID {
    try read(key, .identifier) { $0.asText.flatMap { GUID($0) } }
  }

  mutating func span(_ key: String) throws(JournalFault) -> Span {
    try read(key, .duration) { $0.asText.flatMap { Span($0) } }
  }

  mutating func optionalSpan(_ key: String) throws(JournalFault) -> Span? {
    try readOptional(key, .duration) { $0.asText.flatMap { Span($0) } }
  }

  mutating func version(_ key: String) throws(JournalFault) -> Version {
    try read(key, .version) { $0.asText.flatMap { Version($0) } }
  }

  mutating func optionalVersion(_ key: String) throws(JournalFault) -> Version? {
    try readOptional(key, .version) { $0.asText.flatMap { Version($0) } }
  }

  mutating func webResource(_ key: String) throws(JournalFault) -> WebResourceName {
    try read(key, .webResource) { $0.asText.flatMap { WebResourceName(address: $0) } }
  }

  mutating func texts(_ key: String) throws(JournalFault) -> [String] {
    try read(key, .list) { value in
      guard let list = value.asList else { return nil }
      let texts = list.compactMap(\.asText)
      return texts.count == list.count ? texts : nil
    }
  }

  /// A list of indices, written as numbers that count from 1.
  mutating func indices(_ key: String) throws(JournalFault) -> [Int] {
    try read(key, .list) { value in
      guard let list = value.asList else { return nil }
      let indices = list.compactMap { $0.asInteger.flatMap(Ordinal.index) }
      return indices.count == list.count ? indices : nil
    }
  }
}

// MARK: - Numbers that count from 1

extension MemberReader {
  /// An index, written as a number that counts from 1.
  mutating func index(_ key: String) throws(JournalFault) -> Int {
    try read(key, .ordinal) { $0.asInteger.flatMap(Ordinal.index) }
  }

  mutating func optionalIndex(_ key: String) throws(JournalFault) -> Int? {
    try readOptional(key, .ordinal) { $0.asInteger.flatMap(Ordinal.index) }
  }

  mutating func conversation() throws(JournalFault) -> ConversationNumber {
    ConversationNumber(try index("conversation"))
  }

  mutating func tab(_ key: String = "tab") throws(JournalFault) -> TabNumber { TabNumber(try index(key)) }

  mutating func optionalTab(_ key: String = "tab") throws(JournalFault) -> TabNumber? {
    try optionalIndex(key).map { TabNumber($0) }
  }
}

/// An index as people count it: from 1.
enum Ordinal {
  /// The largest index stays as it is, because a number may be any.
  static func number(_ index: Int) -> Int { index == .max ? index : index + 1 }

  static func index(_ number: Int) -> Int? {
    if number == .max { return number }
    return number == .min ? nil : number - 1
  }
}

// MARK: - Words and nested values

extension MemberReader {
  mutating func word<Word: JournalWord>(
    _ key: String, as _: Word.Type = Word.self
  ) throws(JournalFault) -> Word {
    let text = try text(key)
    return try Self.word(text, at: path + key)
  }

  mutating func optionalWord<Word: JournalWord>(
    _ key: String, as _: Word.Type = Word.self
  ) throws(JournalFault) -> Word? {
    guard let text = try optionalText(key) else { return nil }
    return try Self.word(text, at: path + key)
  }

  mutating func words<Word: JournalWord>(
    _ key: String, as _: Word.Type = Word.self
  ) throws(JournalFault) -> [Word] {
    let path = path + key
    return try texts(key).map { text throws(JournalFault) in try Self.word(text, at: path) }
  }

  private static func word<Word: JournalWord>(_ text: String, at path: String) throws(JournalFault) -> Word {
    if let word = Word(word: text) { return word }
    let known = Word.allCases.map(\.word)
    throw .unknownWord(path, value: text, known: known, nearest: NearestName.to(text, among: known))
  }

  mutating func value<Value: JournalValue>(
    _ key: String, as _: Value.Type = Value.self
  ) throws(JournalFault) -> Value {
    let object = try read(key, .object, \.asObject)
    return try Self.value(object, at: "\(path)\(key).")
  }

  mutating func optionalValue<Value: JournalValue>(
    _ key: String, as _: Value.Type = Value.self
  ) throws(JournalFault) -> Value? {
    guard let object = try readOptional(key, .object, \.asObject) else { return nil }
    return try Self.value(object, at: "\(path)\(key).")
  }

  mutating func values<Value: JournalValue>(
    _ key: String, as _: Value.Type = Value.self
  ) throws(JournalFault) -> [Value] {
    let list = try read(key, .list, \.asList)
    return try values(list, key)
  }

  mutating func optionalValues<Value: JournalValue>(
    _ key: String, as _: Value.Type = Value.self
  ) throws(JournalFault) -> [Value]? {
    guard let list = try readOptional(key, .list, \.asList) else { return nil }
    return try values(list, key)
  }

  private func values<Value: JournalValue>(
    _ list: [JSONValue], _ key: String
  ) throws(JournalFault) -> [Value] {
    var values: [Value] = []
    for (index, element) in list.enumerated() {
      let path = "\(path)\(key)[\(index + 1)]"
      guard let object = element.asObject else { throw .wrongType(path, expected: .object) }
      values.append(try Self.value(object, at: "\(path)."))
    }
    return values
  }

  private static func value<Value: JournalValue>(
    _ object: JSONObject, at path: String
  ) throws(JournalFault) -> Value {
    var reader = MemberReader(object, at: path)
    let value = try Value(from: &reader)
    try reader.finish()
    return value
  }

  /// The fault that the file in a member cannot be read.
  func unreadable(_ key: String, _ diagnostic: Diagnostic?) -> JournalFault {
    guard let diagnostic else { return .wrongType(path + key, expected: .text) }
    return .unreadableFile(path + key, diagnostic)
  }
}
