/// A number for each key of a table, in the order in which the keys were first met.
public struct KeyNumbers: Sendable {
  private var numbers: [Key: Int] = [:]

  public init() {}

  /// How many keys have a number.
  public var count: Int { numbers.count }

  /// The key's number; nil if it was never met.
  public subscript(key: Key) -> Int? { numbers[key] }

  /// Meets a key.
  ///
  /// - Returns: its number, which is the count of the keys so far if it is new.
  public mutating func meet(_ key: Key) -> Int {
    if let number = numbers[key] { return number }
    let number = numbers.count
    numbers[key] = number
    return number
  }
}
