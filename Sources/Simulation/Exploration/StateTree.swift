/// How each state was first reached: from which other state, and by which of its inputs.
///
/// Six bytes a state. States themselves are not kept: a path from an opening is walked again.
struct StateTree: Sendable {
  private var parents = ContiguousArray<UInt32>()
  private var inputs = ContiguousArray<UInt16>()
  /// The first states are the openings.
  private let openings: Int

  init(openings: Int) {
    self.openings = openings
    for opening in 0..<openings { add(parent: UInt32(opening), input: 0) }
  }

  var count: Int { parents.count }

  mutating func add(parent: UInt32, input: UInt16) {
    parents.append(parent)
    inputs.append(input)
  }

  /// The opening that a state is reached from, and which input is taken in each state on the way.
  func way(to state: UInt32) -> (opening: Int, inputs: [Int]) {
    var (state, way) = (Int(state), [Int]())
    while state >= openings {
      way.append(Int(inputs[state]))
      state = Int(parents[state])
    }
    return (state, way.reversed())
  }
}
