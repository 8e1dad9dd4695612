/// What JSON is read into: values alone, or values with their places.
protocol JSONTree {
  /// A member of an object.
  associatedtype Member

  /// A value that is neither a list nor an object.
  init(_ value: JSONValue, bytes: Range<Int>)
  init(list: [Self], bytes: Range<Int>)
  init(members: [Member], bytes: Range<Int>)

  static func key(of member: Member) -> String

  /// Adds a member to an object.
  ///
  /// - Parameter earlier: the index of the first member with the same key; nil if there is none.
  static func add(
    _ key: String, _ keyBytes: Range<Int>, _ value: Self, insteadOf earlier: Int?, to members: inout [Member])
}

extension JSONValue: JSONTree {
  init(_ value: JSONValue, bytes: Range<Int>) { self = value }
  init(list: [JSONValue], bytes: Range<Int>) { self = .list(list) }
  init(members: [JSONObject.Member], bytes: Range<Int>) { self = .object(JSONObject(distinct: members)) }

  static func key(of member: JSONObject.Member) -> String { member.key }

  /// The last value counts, at the first one's position.
  static func add(
    _ key: String, _ keyBytes: Range<Int>, _ value: JSONValue, insteadOf earlier: Int?,
    to members: inout [JSONObject.Member]
  ) {
    if let earlier {
      members[earlier].value = value
    } else {
      members.append(JSONObject.Member(key: key, value: value))
    }
  }
}

extension JSONNode: JSONTree {
  init(_ value: JSONValue, bytes: Range<Int>) { self.init(content: .value(value), bytes: bytes) }
  init(list: [JSONNode], bytes: Range<Int>) { self.init(content: .list(list), bytes: bytes) }
  init(members: [Member], bytes: Range<Int>) { self.init(content: .object(members), bytes: bytes) }

  static func key(of member: Member) -> String { member.key }

  /// Each member keeps its place.
  static func add(
    _ key: String, _ keyBytes: Range<Int>, _ value: JSONNode, insteadOf earlier: Int?,
    to members: inout [Member]
  ) {
    members.append(Member(key: key, keyBytes: keyBytes, value: value))
  }
}
