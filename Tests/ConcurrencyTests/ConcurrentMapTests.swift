import Concurrency
import Testing

@Suite struct ConcurrentMapTests {
  @Test("Results are in the order of their elements", arguments: [0, 1, 7, 8, 1000])
  func resultsAreInTheOrderOfTheirElements(count: Int) {
    #expect(Array(0..<count).concurrentMap { $0 * 2 } == (0..<count).map { $0 * 2 })
  }

  @Test("The minimum part size does not change the results", arguments: [0, 1, 2, 3])
  func theMinimumPartSizeDoesNotChangeTheResults(fewest: Int) {
    #expect([1, 2].concurrentMap(fewest: fewest) { $0 * 2 } == [2, 4])
  }

  @Test("The parts contain all elements in order", arguments: [0, 1, 19, 20, 21, 1000], [0, 1, 20])
  func thePartsContainAllElementsInOrder(count: Int, fewest: Int) {
    let parts = Array(0..<count).partsForProcessors(ofAtLeast: fewest)
    #expect(parts.flatMap(\.self) == Array(0..<count))
    #expect(parts.dropLast().allSatisfy { $0.count >= fewest })
  }
}
