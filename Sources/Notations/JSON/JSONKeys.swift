/// Finds the keys of one object again.
///
/// Most objects have few members: going through them takes less time than a table.
struct JSONKeys {
  /// The index of the first member with each key, once there are many members.
  private var indexes: [String: Int] = [:]

  /// The most members that are gone through one by one.
  private static let mostInOrder = 16

  /// The index of the first member with this key; nil if there is none, and the next member will have it.
  mutating func index<Member>(of key: String, in members: [Member], keyOf: (Member) -> String) -> Int? {
    guard members.count > Self.mostInOrder else { return members.firstIndex { keyOf($0) == key } }
    if indexes.isEmpty {
      for (index, member) in members.enumerated() where indexes[keyOf(member)] == nil {
        indexes[keyOf(member)] = index
      }
    }
    if let index = indexes[key] { return index }
    indexes[key] = members.count
    return nil
  }
}
