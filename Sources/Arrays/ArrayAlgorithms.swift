// What the standard library does with any sequence, for arrays alone.
//
// Where a caller is not optimized, an algorithm for any sequence finds out at run time what the iterator of an array
// of such elements is: the runtime looks through six thousand conformances and makes a type, once for each type of
// element. On the way to the first frame that was a tenth of the instructions. These go by index instead, and the
// compiler prefers them because they are more specific. They mean the same, and need no import of their own: whoever
// imports `Diagnostics` has them.

extension Array {
  /// Whether an element satisfies the predicate.
  @inlinable public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
    try firstIndex(where: predicate) != nil
  }

  /// The first element that satisfies the predicate.
  @inlinable public func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
    try firstIndex(where: predicate).map { self[$0] }
  }

  /// The index of the first element that satisfies the predicate.
  @inlinable public func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Int? {
    var index = 0
    while index < count {
      if try predicate(self[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether every element satisfies the predicate.
  @inlinable public func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
    try firstIndex { try !predicate($0) } == nil
  }

  /// The elements that satisfy the predicate, in order.
  @inlinable public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
    var included: [Element] = []
    var index = 0
    while index < count {
      if try isIncluded(self[index]) { included.append(self[index]) }
      index += 1
    }
    return included
  }

  /// What `transform` makes of the elements, in order, without nil.
  @inlinable public func compactMap<Result>(
    _ transform: (Element) throws -> Result?
  ) rethrows -> [Result] {
    var results: [Result] = []
    var index = 0
    while index < count {
      if let result = try transform(self[index]) { results.append(result) }
      index += 1
    }
    return results
  }

  /// The arrays that `transform` makes of the elements, in order, as one.
  @inlinable public func flatMap<Result>(_ transform: (Element) throws -> [Result]) rethrows -> [Result] {
    var results: [Result] = []
    var index = 0
    while index < count {
      results.append(contentsOf: try transform(self[index]))
      index += 1
    }
    return results
  }

  /// Adds the elements of another array at the end.
  ///
  /// A long array is copied as a whole, which is worth a type.
  @inlinable public mutating func append(contentsOf others: [Element]) {
    guard others.count < 32 else { return append(everyElementOf: others) }
    if isEmpty {
      self = others
      return
    }
    var index = 0
    while index < others.count {
      append(others[index])
      index += 1
    }
  }

  /// The standard library's way, for any sequence.
  @usableFromInline mutating func append(everyElementOf others: some Sequence<Element>) {
    append(contentsOf: others)
  }

  /// How many elements satisfy the predicate.
  @inlinable public func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
    var (index, satisfying) = (0, 0)
    while index < count {
      if try predicate(self[index]) { satisfying += 1 }
      index += 1
    }
    return satisfying
  }

  /// The combination of the elements, in order, with an initial value.
  @inlinable public func reduce<Result>(
    _ initial: Result, _ combine: (Result, Element) throws -> Result
  ) rethrows -> Result {
    var result = initial
    var index = 0
    while index < count {
      result = try combine(result, self[index])
      index += 1
    }
    return result
  }
}

extension Array where Element: Equatable {
  /// Whether an element equals this one.
  @inlinable public func contains(_ element: Element) -> Bool { firstIndex(of: element) != nil }

  /// The index of the first element that equals this one.
  @inlinable public func firstIndex(of element: Element) -> Int? {
    var index = 0
    while index < count {
      if self[index] == element { return index }
      index += 1
    }
    return nil
  }
}
