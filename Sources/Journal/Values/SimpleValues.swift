import Notations
import Records
import Simulation

extension ConversationNumber {
  var document: JSONValue { .integer(ordinal) }
}

extension TabNumber {
  var document: JSONValue { .integer(ordinal) }
}

extension Optional where Wrapped == TabNumber {
  /// The tab's number; `null` for nil.
  var document: JSONValue { JSONValue(self?.ordinal) }
}

extension [String] {
  var document: JSONValue { .list(map { .text($0) }) }
}

extension Span {
  var document: JSONValue { .text(description) }
}

extension Optional where Wrapped == Span {
  /// The duration; `null` for nil.
  var document: JSONValue { JSONValue(self?.description) }
}

extension Agent: JournalValue {
  var members: JournalMembers {
    [
      ("name", .text(name)), ("language", language.document), ("capacity", .integer(capacity)),
      ("client", client.document),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init(
      name: try reader.text("name"), language: try reader.word("language"),
      capacity: try reader.integer("capacity"), client: try reader.word("client"))
  }
}

extension Customer: JournalValue {
  var members: JournalMembers { [("name", .text(name)), ("says", says.document)] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init(name: try reader.text("name"), says: try reader.texts("says"))
  }
}

extension TemplateParameter: JournalValue {
  var members: JournalMembers { [("name", .text(name)), ("value", .text(value))] }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init(name: try reader.text("name"), value: try reader.text("value"))
  }
}
