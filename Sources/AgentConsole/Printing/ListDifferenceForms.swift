import Notations
import Organizations

extension PrintedPage {
  /// Adds a line for each added, changed or removed item, and one line that counts the unchanged ones.
  mutating func add(_ difference: ListDifference, of noun: String) {
    for (sign, names) in [
      ("+", difference.added), ("~", difference.changed), ("-", difference.removed),
    ] {
      for name in names { add("\(sign) \(noun)  \(name)") }
    }
    if difference.kept > 0 { add(.faint("= \(noun)  \(difference.kept) as before")) }
  }
}

extension ListDifference {
  /// The difference as JSON members.
  var members: [(String, JSONValue)] {
    func names(_ names: [String]) -> JSONValue { .list(names.map(JSONValue.text)) }
    return [
      ("added", names(added)), ("changed", names(changed)), ("removed", names(removed)),
      ("kept", .integer(kept)),
    ]
  }
}
