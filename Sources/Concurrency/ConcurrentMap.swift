import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// So few elements are not worth a second thread.
  private static var fewest: Int { 8 }

  /// What `transform` makes of each element, in the elements' order, worked out on all processors at once.
  func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
    guard count >= Self.fewest else { return map(transform) }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let result = transform(self[place])
      results.withLock { $0[place] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
