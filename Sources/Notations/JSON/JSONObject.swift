/// The members of a JSON object in the order they are written, each key once.
///
/// Keys are compared as Swift compares text: "é" is the same key in either Unicode form.
public struct JSONObject: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public let key: String
    public internal(set) var value: JSONValue
  }

  public private(set) var members: [Member] = []

  public init() {}

  /// If several values have the same key, the last one counts, at the first one's position, as in JavaScript.
  public init(_ members: some Sequence<(String, JSONValue)>) {
    var keys = JSONKeys()
    for (key, value) in members {
      if let earlier = keys.index(of: key, in: self.members, keyOf: \.key) {
        self.members[earlier].value = value
      } else {
        self.members.append(Member(key: key, value: value))
      }
    }
  }

  /// Members whose keys differ.
  init(distinct members: [Member]) { self.members = members }

  /// The value of a key; nil if there is none.
  ///
  /// A new key is added at the end.
  public subscript(key: String) -> JSONValue? {
    get { members.first { $0.key == key }?.value }
    set {
      let position = members.firstIndex { $0.key == key }
      switch (position, newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }
}
