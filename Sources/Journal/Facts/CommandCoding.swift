import Notations
import Simulation

extension CommandFact: FactNounCoding {
  var members: JournalMembers {
    switch self {
    case .ran(let number, let command, let action, let ignored):
      [
        ("conversation", number.document), ("command", .text(command)), ("action", .text(action)),
        ("ignored", JSONValue(ignored)),
      ]
    case .quickRepliesListed(let number, let keyword, let replies):
      [
        ("conversation", number.document), ("keyword", .text(keyword)), ("count", .integer(replies.count)),
        ("replies", .list(replies.map { .integer(Ordinal.number($0)) })),
      ]
    case .tagsListed(let number, let tags): [("conversation", number.document), ("tags", tags.document)]
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    let number = try reader.conversation()
    switch name {
    case .commandRan:
      self = .ran(
        number, command: try reader.text("command"), action: try reader.text("action"),
        ignored: try reader.optionalText("ignored"))
    case .quickRepliesListed:
      reader.skip("count")
      self = .quickRepliesListed(
        number, keyword: try reader.text("keyword"), try reader.indices("replies"))
    case .tagsListed: self = .tagsListed(number, try reader.texts("tags"))
    default: throw .otherNoun(name, "command")
    }
  }
}
