import Synchronization

extension Array where Element: Sendable {
  /// The results of `transform` for each element, in order, computed on all processors in parallel.
  ///
  /// Fewer elements than `fewest` do not justify a second thread.
  public func concurrentMap<Result: Sendable>(
    fewest: Int = 8, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    concurrentMap(threads: count < fewest ? 1 : Processors.count, transform)
  }

  /// The same with at most the given number of threads, the caller's among them.
  ///
  /// If the system allows fewer threads, the work is done on those.
  public func concurrentMap<Result: Sendable>(
    threads: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard threads > 1, count > 1 else { return map(transform) }
    // The threads end before this returns.
    return withoutActuallyEscaping(transform) { transform in
      let shared = SharedElements<Element, Result>(self)
      let work: @Sendable () -> Void = { shared.carryOut(transform) }
      let others = (1..<Swift.min(threads, count)).compactMap { _ in RunningThread(work) }
      work()
      others.forEach { $0.join() }
      return shared.results
    }
  }

  /// The elements in order, split into at most one part per processor, each with at least `fewest` elements
  /// if there are enough: for work with an expensive start.
  public func partsForProcessors(ofAtLeast fewest: Int) -> [ArraySlice<Element>] {
    let size = Swift.max(1, fewest, (count + Processors.count - 1) / Processors.count)
    return stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}

/// Elements that several threads work on, each taking the next one that is left.
private final class SharedElements<Element: Sendable, Result: Sendable>: Sendable {
  private let elements: [Element]
  private let next = Atomic(0)
  private let found: Mutex<[Result?]>

  init(_ elements: [Element]) {
    self.elements = elements
    found = Mutex([Result?](repeating: nil, count: elements.count))
  }

  var results: [Result] { found.withLock { $0.compactMap(\.self) } }

  func carryOut(_ transform: (Element) -> Result) {
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard elements.indices.contains(index) else { return }
      let result = transform(elements[index])
      found.withLock { $0[index] = result }
    }
  }
}
