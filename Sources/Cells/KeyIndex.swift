/// The keys of a list of things, and for each key the things that have it.
///
/// Keys have numbers, in the order in which they are first met, so that a frame need not hash keys.
public struct KeyIndex: Sendable {
  private var numbers: [Key: Int] = [:]
  /// The things at each key, by its number, in the list's order.
  private var things: [[Int]] = []
  /// The numbers of each thing's keys.
  private var keys: [[Int]] = []

  /// - Parameter keys: the keys of each thing, by its index.
  public init(_ keys: [[Key]]) {
    self.keys.reserveCapacity(keys.count)
    for (index, own) in keys.enumerated() {
      self.keys.append(own.map { meet($0, of: index) })
    }
  }

  /// Notes that a thing has a key.
  ///
  /// - Returns: the key's number.
  private mutating func meet(_ key: Key, of thing: Int) -> Int {
    let number = numbers[key] ?? things.count
    if number == things.count {
      numbers[key] = number
      things.append([])
    }
    things[number].append(thing)
    return number
  }

  /// How many keys there are.
  public var count: Int { things.count }

  /// The key's number; nil if no thing has it.
  public func number(of key: Key) -> Int? { numbers[key] }

  /// The indices of the things that have a key, in the list's order.
  public func things(atKey number: Int) -> [Int] { things[number] }

  /// The numbers of a thing's keys, in its order.
  public func keys(of thing: Int) -> [Int] { keys[thing] }
}
