import Concurrency

/// Explores a machine breadth first: every sequence of its inputs, each state once.
///
/// It goes level by level: all states that one more input leads to. A level is divided into batches of a fixed
/// size, each batch among the threads, and what they find is merged in order. So the states, their shortest paths
/// and what cuts it off do not depend on the number of threads.
public struct Explorer<Explored: Machine>: Sendable {
  public let machine: Explored
  public var bounds = Bounds()
  /// How many threads share the work.
  public var jobs = 1
  public var conditions: [StateCondition] = []

  public init(_ machine: Explored) { self.machine = machine }

  /// How far to go; nil: without a bound.
  public struct Bounds: Sendable {
    /// How many inputs a path has at most.
    public var depth: Int?
    /// How many states are reached at most.
    public var states: Int?

    public init(depth: Int? = nil, states: Int? = nil) {
      self.depth = depth
      self.states = states
    }
  }

  /// A state that is yet to be explored.
  private struct Node: Sendable {
    let id: UInt32
    let state: State
    let setting: SettingFingerprint
  }

  /// A state found on the way, which may have been found in another place too.
  private struct Discovery: Sendable {
    let fingerprint: Fingerprint
    let parent: UInt32
    let input: UInt16
    let node: (state: State, setting: SettingFingerprint)?
  }

  /// What one thread found in a few states.
  private struct Findings: Sendable {
    var discoveries: [Discovery] = []
    var transitions = 0
    var refusals = 0
    var taken = TakenRows()
    /// The violations, with the state and, unless it is about the state as a whole, the input that broke it.
    var violations: [(violation: Violation, state: UInt32, input: UInt16?)] = []
  }

  /// How many states the threads share at a time, and how many one of them takes at once.
  private static var batchSize: Int { 256 }
  private static var portionSize: Int { 8 }

  /// Explores until everything is known, a bound is reached, or something is found.
  ///
  /// - Parameters:
  ///   - stop: asked again and again; what it returns cuts the exploration off.
  ///   - progress: told again and again what was reached so far.
  public func explore(
    stop: () -> Exploration.Bound? = { nil }, progress: (Exploration) -> Void = { _ in }
  ) -> Exploration {
    var exploration = Exploration()
    var visited = VisitedStates()
    var tree = StateTree(openings: machine.openings.count)
    var level: [Node] = []
    for (index, opening) in machine.openings.enumerated() {
      let setting = SettingFingerprint(opening.state)
      let broken = violations(at: opening.state)
      exploration.findings += broken.map {
        Exploration.Finding(violation: $0, path: ExploredPath(opening: opening, inputs: []))
      }
      guard visited.insert(opening.state.fingerprint(setting)) else { continue }
      level.append(Node(id: UInt32(index), state: opening.state, setting: setting))
    }
    exploration.states = visited.count
    guard exploration.findings.isEmpty else { return exploration.ended(.broken) }

    while !level.isEmpty {
      if exploration.depth == bounds.depth { return exploration.ended(.stopped(by: .depth)) }
      let before = visited.count
      // The states of the last level are only counted.
      let isLast = exploration.depth + 1 == bounds.depth
      var next: [Node] = []
      for start in stride(from: 0, to: level.count, by: Self.batchSize) {
        let batch = level[start..<min(start + Self.batchSize, level.count)]
        for found in findings(in: batch, visited, keepsStates: !isLast) {
          merge(found, &exploration, &visited, &tree, &next)
        }
        exploration.states = visited.count
        guard exploration.findings.isEmpty else { return exploration.ended(.broken) }
        if visited.count == bounds.states { return exploration.ended(.stopped(by: .states)) }
        progress(exploration)
        if let bound = stop() { return exploration.ended(.stopped(by: bound)) }
      }
      exploration.depth += 1
      if isLast { return exploration.ended(visited.count > before ? .stopped(by: .depth) : .complete) }
      level = next
    }
    return exploration
  }

  private func findings(
    in batch: ArraySlice<Node>, _ visited: VisitedStates, keepsStates: Bool
  ) -> [Findings] {
    let portions = stride(from: batch.startIndex, to: batch.endIndex, by: Self.portionSize).map {
      batch[$0..<min($0 + Self.portionSize, batch.endIndex)]
    }
    return portions.concurrentMap(threads: jobs) { portion in
      var findings = Findings()
      var own = VisitedStates(places: 1 << 10)
      for node in portion { expand(node, visited, &own, keepsStates: keepsStates, &findings) }
      return findings
    }
  }

  /// Tries every input in a state.
  private func expand(
    _ node: Node, _ visited: VisitedStates, _ own: inout VisitedStates, keepsStates: Bool,
    _ findings: inout Findings
  ) {
    let inputs = machine.inputs(in: node.state)
    var facts: Chunked<Fact> = []
    var refusals: [Refusal] = []
    var waysOut: Set<WayOut> = []
    for (index, input) in inputs.enumerated() {
      facts.removeAll()
      var state = node.state
      machine.step(&state, input, into: &facts)
      findings.transitions += 1
      findings.taken.add(facts, from: node.state)
      let broken = node.state.invariantsBroken(by: input, to: state, facts)
      for broken in broken {
        findings.violations.append((.invariant(broken), node.id, UInt16(index)))
      }
      if case .refusal(let fact)? = facts.first?.body {
        refusals.append(fact.refusal)
        continue
      }
      if let wayOut = WayOut(input) { waysOut.insert(wayOut) }
      for condition in conditions.indices {
        let step = StateCondition.Arrival.Step(before: node.state, input: input, facts: facts)
        guard conditions[condition].isBroken(StateCondition.Arrival(state: state, step: step)) else {
          continue
        }
        findings.violations.append((.condition(condition), node.id, UInt16(index)))
      }
      var setting = node.setting
      setting.update(after: input, in: state)
      let fingerprint = state.fingerprint(setting)
      guard !visited.contains(fingerprint), own.insert(fingerprint) else { continue }
      for broken in state.brokenInvariants {
        findings.violations.append((.invariant(broken), node.id, UInt16(index)))
      }
      if !node.state.isFolded(facts, to: state) {
        let broken = BrokenInvariant(invariant: .factsGiveTheState, conversation: nil)
        findings.violations.append((.invariant(broken), node.id, UInt16(index)))
      }
      findings.discoveries.append(
        Discovery(
          fingerprint: fingerprint, parent: node.id, input: UInt16(index),
          node: keepsStates ? (state, setting) : nil))
    }
    findings.refusals += refusals.count
    if refusals.contains(where: { $0.waysOut.map(waysOut.isDisjoint) ?? false }) {
      let broken = BrokenInvariant(invariant: .refusalHasWayOut, conversation: nil)
      findings.violations.append((.invariant(broken), node.id, nil))
    }
  }

  private func merge(
    _ found: Findings, _ exploration: inout Exploration, _ visited: inout VisitedStates,
    _ tree: inout StateTree, _ next: inout [Node]
  ) {
    exploration.transitions += found.transitions
    exploration.refusals += found.refusals
    exploration.taken.formUnion(found.taken)
    for (violation, state, input) in found.violations
    where !exploration.findings.contains(where: { $0.violation.kind == violation.kind }) {
      exploration.findings.append(
        Exploration.Finding(violation: violation, path: path(to: state, then: input, tree)))
    }
    for discovery in found.discoveries {
      guard visited.count != bounds.states, visited.insert(discovery.fingerprint) else { continue }
      let id = UInt32(tree.count)
      tree.add(parent: discovery.parent, input: discovery.input)
      guard let node = discovery.node else { continue }
      next.append(Node(id: id, state: node.state, setting: node.setting))
    }
  }

  private func violations(at opening: State) -> [Violation] {
    let arrival = StateCondition.Arrival(state: opening, step: nil)
    return opening.brokenInvariants.map(Violation.invariant)
      + conditions.indices.filter { conditions[$0].isBroken(arrival) }.map(Violation.condition)
  }

  /// Walks the way to a state again, and on by one more of its inputs.
  private func path(to state: UInt32, then last: UInt16?, _ tree: StateTree) -> ExploredPath {
    let (index, way) = tree.way(to: state)
    let opening = machine.openings[index]
    var state = opening.state
    var inputs: [Input] = []
    for place in way + (last.map { [Int($0)] } ?? []) {
      let input = machine.inputs(in: state)[place]
      var facts: Chunked<Fact> = []
      machine.step(&state, input, into: &facts)
      inputs.append(input)
    }
    return ExploredPath(opening: opening, inputs: inputs)
  }
}

extension Exploration {
  fileprivate func ended(_ end: End) -> Exploration {
    var exploration = self
    exploration.end = end
    return exploration
  }
}

extension State {
  /// Explores what can happen at a desk.
  ///
  /// Not generic, so that the compiler makes one fast explorer of the engine.
  public static func explore(
    _ explorer: Explorer<DeskMachine>, stop: () -> Exploration.Bound?, progress: (Exploration) -> Void
  ) -> Exploration {
    explorer.explore(stop: stop, progress: progress)
  }
}
