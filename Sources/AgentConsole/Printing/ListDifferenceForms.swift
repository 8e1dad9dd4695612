import Notations
import Organizations

extension PrintedPage {
  /// A line for each thing that comes, becomes another or goes, and one for those that stay.
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
  /// What a program reads of it.
  var members: [(String, JSONValue)] {
    func names(_ names: [String]) -> JSONValue { .list(names.map(JSONValue.text)) }
    return [
      ("added", names(added)), ("changed", names(changed)), ("removed", names(removed)),
      ("kept", .integer(kept)),
    ]
  }
}
