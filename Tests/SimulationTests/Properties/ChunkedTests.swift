import Simulation
import Testing

/// The append-only list that shares its chunks.
@Suite("Chunked")
struct ChunkedTests {
  private func chunked(_ count: Int) -> Chunked<Int> {
    var list = Chunked<Int>()
    for number in 0..<count { list.append(number) }
    return list
  }

  @Test("A stretch is the same list as a slice", arguments: [1, 127, 128, 129, 300])
  func stretch(count: Int) {
    let list = chunked(count)
    for start in [0, 1, 100, 127, 128, 200, 299] where start <= count {
      for end in [start, start + 1, 128, 256, count] where start <= end && end <= count {
        #expect(list.list(start..<end) == Array(start..<end))
      }
    }
  }

  @Test("It behaves like an array", arguments: [0, 1, 127, 128, 129, 255, 256, 1000])
  func likeAnArray(count: Int) {
    let list = chunked(count)
    let array = Array(0..<count)
    #expect(list.count == count)
    #expect(list.isEmpty == array.isEmpty)
    #expect(Array(list) == array)
    #expect(Array(list.reversed()) == array.reversed())
    #expect(list.indices.map { list[$0] } == array)
    #expect(Array(list.suffix(130)) == Array(array.suffix(130)))
    #expect(list.last == array.last)
  }

  @Test("Values with the same elements are equal and have the same hash")
  func equality() {
    #expect(chunked(300) == chunked(300))
    #expect(chunked(300).hashValue == chunked(300).hashValue)
    #expect(chunked(300) != chunked(299))
    #expect(chunked(128) != chunked(129))
  }

  @Test("Appending to one copy leaves the other unchanged", arguments: [0, 127, 128, 300])
  func copiesAreValues(count: Int) {
    var list = chunked(count)
    let copy = list
    for number in 0..<200 { list.append(-number) }
    #expect(Array(copy) == Array(0..<count))
    #expect(list.count == count + 200)
  }

  @Test("Copies share full chunks: a snapshot at every append copies less than one chunk")
  func copiesShare() {
    let tracked = Tracked()
    var list = Chunked<Tracked>()
    var snapshots: [Chunked<Tracked>] = []
    for _ in 0..<1280 {
      list.append(tracked)
      snapshots.append(list)
    }
    // A copied chunk retains its elements once more; a shared chunk does not.
    #expect(snapshots.count == 1280)
    #expect(_getRetainCount(tracked) < 1280 * 128)
  }

  @Test("An emptied list begins anew, and leaves its copies as they were", arguments: [0, 1, 127, 128, 300])
  func emptied(count: Int) {
    var list = chunked(count)
    let copy = list
    list.removeAll()
    #expect(list.isEmpty)
    #expect(Array(copy) == Array(0..<count))
    for number in 0..<200 { list.append(-number) }
    #expect(Array(list) == (0..<200).map { -$0 })
  }

  @Test("A list is written as an array is")
  func literal() {
    let list: Chunked<Int> = [3, 1, 2]
    #expect(Array(list) == [3, 1, 2])
  }

  private final class Tracked: Sendable {}
}
