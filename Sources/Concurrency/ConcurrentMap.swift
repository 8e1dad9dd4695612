import Dispatch
import Glibc
import Synchronization

extension Array where Element: Sendable {
  /// The results of `transform` for each element, in order, computed on all processors in parallel.
  ///
  /// Fewer elements than `fewest` do not justify a second thread.
  public func concurrentMap<Result: Sendable>(
    fewest: Int = 8, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard count >= fewest else { return map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let result = transform(self[index])
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// The same with at most the given number of threads.
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

  /// The elements in order, split into at most one part per processor, each with at least `fewest` elements
  /// if there are enough: for work with an expensive start.
  public func partsForProcessors(ofAtLeast fewest: Int) -> [ArraySlice<Element>] {
    let processors = Swift.max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let size = Swift.max(1, fewest, (count + processors - 1) / processors)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
