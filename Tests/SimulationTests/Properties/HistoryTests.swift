import Simulation
import Testing

/// The moments of a run, and its branches; moments are plain numbers here.
@Suite("History")
struct HistoryTests {
  /// The moments 1, 2 and 3.
  private var three: History<Int> {
    var history = History<Int>()
    for moment in 1...3 { history.add(moment) }
    return history
  }

  @Test("It steps back and forward within the recorded moments")
  func steps() {
    var history = three
    #expect(history.step(by: -1, now: 3) == 2)
    #expect(history.step(by: -1, now: 3) == 1)
    #expect(history.isPast)
    #expect(history.step(by: -1, now: 3) == nil)
    #expect(history.step(by: 2, now: 3) == 3)
    #expect(!history.isPast)
    #expect(history.step(by: 1, now: 3) == nil)
  }

  @Test("Time passed since the newest moment is kept when stepping back and forward")
  func keepsNow() {
    var history = three
    _ = history.step(by: -1, now: 33)
    #expect(history.step(by: 1, now: 2) == 33)
  }

  @Test("Continuing from the past turns what followed into a branch")
  func branches() {
    var history = three
    _ = history.step(by: -2, now: 3)
    history.add(20)
    #expect(history.moments == [1, 20])
    #expect(history.branches.map(\.moments) == [[2, 3]])
    #expect(!history.isPast)
  }

  @Test("Switching to a branch keeps the current one as a branch")
  func takesBranches() {
    var history = three
    _ = history.step(by: -2, now: 3)
    history.add(20)
    #expect(history.take(branch: 0, now: 21) == 3)
    #expect(history.moments == [1, 2, 3])
    #expect(history.branches.map(\.moments) == [[21]])
    #expect(history.take(branch: 0, now: 3) == 21)
    #expect(history.branches.map(\.moments) == [[2, 3]])
    #expect(history.take(branch: 1, now: 21) == nil)
  }

  @Test("Switching to a branch also works from the past")
  func takesFromThePast() {
    var history = three
    _ = history.step(by: -1, now: 3)
    history.add(30)
    _ = history.step(by: -1, now: 30)
    #expect(history.take(branch: 0, now: 2) == 3)
    #expect(!history.isPast)
    #expect(history.branches.map(\.moments) == [[30]])
  }
}
