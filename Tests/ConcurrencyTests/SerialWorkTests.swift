import Concurrency
import Testing

@Suite struct SerialWorkTests {
  @Test("Tasks run one after another, in the order in which they were started")
  func order() {
    let work = SerialWork<Int>()
    for number in 0..<1000 { work.start { number } }
    work.waitUntilDone()
    #expect(!work.isBusy)
    #expect(work.takeResults() == Array(0..<1000))
    #expect(work.takeResults() == [])
  }

  @Test("Starting a task does not wait for it, nor for the one before")
  func besideTheCaller() {
    let work = SerialWork<String>()
    let gate = Mutex(())
    gate.withLock { _ in
      for name in ["first", "second"] {
        work.start { gate.withLock { _ in name } }
      }
      #expect(work.isBusy)
      #expect(work.takeResults() == [])
    }
    work.waitUntilDone()
    #expect(work.takeResults() == ["first", "second"])
  }

  @Test("After all work is done, more can be started")
  func again() {
    let work = SerialWork<Int>()
    for round in 0..<50 {
      work.start { round }
      work.waitUntilDone()
      #expect(work.takeResults() == [round])
    }
  }
}
