/// The keys of a list of things, and for each key the things that have it.
///
/// Keys have numbers, in the order in which they are first met, so that a frame need not hash keys.
public struct KeyIndex: Sendable {
  private var numbers: [Key: Int] = [:]
  /// The things at each key, by its number, in the list's order.
  private var things: [[Int]] = []
  /// The numbers of the keys of all things, one thing after another.
  private var keys: [Int] = []
  /// Where the keys of each thing begin, and the end.
  private var starts = [0]

  /// - Parameter keys: the keys of each thing, by its index.
  public init(_ keys: [[Key]]) {
    numbers.reserveCapacity(keys.count)
    self.keys.reserveCapacity(keys.count)
    starts.reserveCapacity(keys.count + 1)
    for (index, own) in keys.enumerated() {
      for key in own { self.keys.append(meet(key, of: index)) }
      starts.append(self.keys.count)
    }
  }

  /// Notes that a thing has a key.
  ///
  /// - Returns: the key's number.
  private mutating func meet(_ key: Key, of thing: Int) -> Int {
    let number = numbers[key] ?? things.count
    if number == things.count {
      numbers[key] = number
      things.append([thing])
    } else {
      things[number].append(thing)
    }
    return number
  }

  /// How many keys there are.
  public var count: Int { things.count }

  /// The key's number; nil if no thing has it.
  public func number(of key: Key) -> Int? { numbers[key] }

  /// The indices of the things that have a key, in the list's order.
  public func things(atKey number: Int) -> [Int] { things[number] }

  /// How many keys a thing has.
  public func keyCount(of thing: Int) -> Int { starts[thing + 1] - starts[thing] }

  /// The number of a thing's key, by its place among the thing's.
  public func key(_ place: Int, of thing: Int) -> Int { keys[starts[thing] + place] }
}
