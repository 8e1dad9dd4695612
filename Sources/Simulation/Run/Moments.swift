/// The moments of a track: the opening, then one after each input and after each time something came due.
///
/// Most moments are one input later than the one before them, at the instant of that input, which the run keeps. Only
/// the others are listed here, so a moment takes no memory of its own.
struct Moments: Sendable {
  private(set) var count = 1
  /// The opening, and each moment that is not one input later, or not at the instant of its input; in order.
  private var listed = Chunked<Listed>()

  /// A moment: so many inputs have been received, and the clock stands here.
  private struct Listed: Sendable {
    let index: Int
    let inputs: Int
    let instant: Instant
  }

  /// The moments of a track at its opening.
  init(from opening: Instant) { listed.append(Listed(index: 0, inputs: 0, instant: opening)) }

  /// Adds the moment after these inputs, at which the clock stands at an instant.
  mutating func add(after entries: Chunked<Run.Entry>, at instant: Instant) {
    let before = inputs(at: count - 1)
    let isNext = entries.count == before + 1 && entries[before].instant == instant
    if !isNext { listed.append(Listed(index: count, inputs: entries.count, instant: instant)) }
    count += 1
  }

  /// The first `count` moments; there are at least that many.
  func first(_ count: Int) -> Moments {
    var first = self
    first.count = count
    first.listed = listed.first(place(of: count - 1) + 1)
    return first
  }

  /// How many inputs have been received at a moment.
  func inputs(at index: Int) -> Int {
    let last = listed[place(of: index)]
    return last.inputs + index - last.index
  }

  /// Where the clock stands at a moment of a run with these inputs.
  func instant(at index: Int, in entries: Chunked<Run.Entry>) -> Instant {
    let last = listed[place(of: index)]
    if last.index == index { return last.instant }
    return entries[last.inputs + index - last.index - 1].instant
  }

  /// The place of the last listed moment up to this one.
  private func place(of index: Int) -> Int {
    // What is added continues from the last one.
    if let last = listed.last, last.index <= index { return listed.count - 1 }
    var (low, high) = (0, listed.count)
    while low < high {
      let middle = (low + high) / 2
      if listed[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
