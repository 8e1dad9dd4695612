import Notations

/// The members of a JSON object, in the order in which they are written.
typealias JournalMembers = [(String, JSONValue)]

/// A value that a journal writes as a JSON object and reads back equal.
protocol JournalValue {
  var members: JournalMembers { get }
  init(from reader: inout MemberReader) throws(JournalFault)
}

extension JournalValue {
  var document: JSONValue { .object(JSONObject(members)) }
}

extension Sequence where Element: JournalValue {
  var documents: JSONValue { .list(map(\.document)) }
}

extension Optional where Wrapped: JournalValue {
  /// The value's document; `null` for nil.
  var document: JSONValue { map(\.document) ?? .null }
}
