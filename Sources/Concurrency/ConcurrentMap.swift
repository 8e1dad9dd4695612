import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
  /// What `transform` makes of each element, in the elements' order, worked out on all processors at once.
  ///
  /// Fewer elements than `fewest` are not worth a second thread.
  public func concurrentMap<Result: Sendable>(
    fewest: Int = 8, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count >= fewest else { return map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = transform(self[place])
      results.withLock { $0[place] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The same with no more than so many threads at once.
  public func concurrentMap<Result: Sendable>(
    threads: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return map(transform) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: Swift.min(threads, count)) { _ in
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < count else { return }
        let result = transform(self[place])
        results.withLock { $0[place] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The elements in their order, in no more parts than there are processors, each of `fewest` elements or more where
  /// there are as many: for work with a start that is dear.
  public func partsForProcessors(ofAtLeast fewest: Int) -> [ArraySlice<Element>] {
    let processors = Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let size = Swift.max(1, fewest, (count + processors - 1) / processors)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
