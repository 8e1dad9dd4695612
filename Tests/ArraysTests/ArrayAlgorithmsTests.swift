import Arrays
import Testing

@Suite("Algorithms for arrays mean what those for any sequence do") struct ArrayAlgorithmsTests {
  /// Short ones, and some on both sides of the length from which arrays are copied as a whole.
  static let arrays = [[], [3], [1, 2, 3, 2], Array(0..<31), Array(0..<32), Array(0..<100)]

  /// The same elements as a sequence that is no array.
  private func any(_ array: [Int]) -> AnySequence<Int> { AnySequence(array) }

  private func isEven(_ number: Int) -> Bool { number % 2 == 0 }

  @Test("Searching", arguments: arrays) func searching(array: [Int]) {
    #expect(array.contains(where: isEven) == any(array).contains(where: isEven))
    #expect(array.first(where: isEven) == any(array).first(where: isEven))
    #expect(array.allSatisfy(isEven) == any(array).allSatisfy(isEven))
    #expect(array.count(where: isEven) == any(array).count(where: isEven))
    #expect(array.firstIndex(where: isEven) == array[...].firstIndex(where: isEven))
    for element in [2, 50, 200] {
      #expect(array.contains(element) == any(array).contains(element))
      #expect(array.firstIndex(of: element) == array[...].firstIndex(of: element))
    }
  }

  @Test("Making other arrays", arguments: arrays) func making(array: [Int]) {
    #expect(array.filter(isEven) == any(array).filter(isEven))
    #expect(
      array.compactMap { isEven($0) ? "\($0)" : nil } == any(array).compactMap { isEven($0) ? "\($0)" : nil })
    #expect(array.flatMap { [$0, -$0] } == any(array).flatMap { [$0, -$0] })
    #expect(array.reduce("") { "\($0) \($1)" } == any(array).reduce("") { "\($0) \($1)" })
  }

  @Test("Appending an array to another", arguments: arrays, arrays) func appending(
    array: [Int], others: [Int]
  ) {
    var (ours, standard) = (array, array)
    ours.append(contentsOf: others)
    standard.append(contentsOf: any(others))
    #expect(ours == standard)
  }

  @Test("An error ends the search where it is thrown") func errors() {
    struct Stop: Error {}
    var seen: [Int] = []
    #expect(throws: Stop.self) {
      _ = try [1, 2, 3].contains { element in
        seen.append(element)
        if element == 2 { throw Stop() }
        return false
      }
    }
    #expect(seen == [1, 2])
  }
}
