/// A JSON value with its bytes in the file.
public struct JSONNode: Hashable, Sendable {
  public var content: Content
  /// From its first byte to its last, quotes and brackets included.
  public var bytes: Range<Int>

  public enum Content: Hashable, Sendable {
    /// Anything but a list or an object.
    case value(JSONValue)
    case list([JSONNode])
    case object([Member])
  }

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    public var key: String
    public var keyBytes: Range<Int>
    public var value: JSONNode
  }

  /// The value without places; if several members have the same key, the last one counts.
  public var value: JSONValue {
    switch content {
    case .value(let value): value
    case .list(let list): .list(list.map(\.value))
    case .object(let members): .object(JSONObject(members.map { ($0.key, $0.value.value) }))
    }
  }

  public var asText: String? {
    if case .value(.text(let text)) = content { text } else { nil }
  }

  public var asList: [JSONNode]? {
    if case .list(let list) = content { list } else { nil }
  }

  public var asMembers: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The value of an object's key; nil if this is not an object or has no such key.
  public subscript(key: String) -> JSONNode? { asMembers?.first { $0.key == key }?.value }
}
