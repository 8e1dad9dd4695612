/// One of several parts of a run, for machines that share the work: `2/5`.
///
/// All parts together hold each scenario exactly once, and which part holds it depends only on its place among
/// the chosen ones.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// From 1.
  public let number: Int
  public let count: Int

  /// Reads `2/5`; nil unless both are whole numbers and the first is from 1 to the second.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(parts[0]), let count = Int(parts[1]), number >= 1, number <= count
    else { return nil }
    self.number = number
    self.count = count
  }

  /// Whether it holds the scenario at this index: neighbouring scenarios, and often take equally long,
  /// are dealt out like cards.
  public func holds(_ index: Int) -> Bool { index % count == number - 1 }

  public var description: String { "\(number)/\(count)" }
}
