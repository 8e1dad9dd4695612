import JavaScript

/// Follows the scripts of one page without running them, to find out which events they may dispatch, and to
/// what.
///
/// Both branches of every condition are taken, every loop runs once, each variable has all the values ever
/// assigned to it, and functions are followed with the arguments of their calls. Functions that nothing calls
/// are read as if anything could call them.
struct ScriptReader {
  let trees: [JavaScriptTree]
  var facts = ScriptFacts()
  var heap: [ScriptObject] = []
  /// The first scope is shared by all scripts.
  var scopes = [ScriptScope(parent: nil)]
  /// The possible return values of the functions being read, innermost last.
  var returns: [ScriptValues] = []
  /// The functions being read, innermost last.
  var calls: [ScriptSite] = []
  /// The names given as event handlers, each with the scopes in which it was given.
  var handlers: [ScriptHandler: Set<Int>] = [:]
  /// The names that are called, each with the scopes in which it is.
  var namedCalls: [FailingCall: Set<Int>] = [:]
  /// The objects that code outside the scripts may use.
  var escaped: Set<Int> = []
  /// Why the code that is being read never runs; nil if it may.
  var death: CodeDeath?
  /// How many `try` blocks the reading is in.
  var triesAround = 0
  /// How many conditions and loops of its function the reading is in.
  var branches = 0
  /// How often the reading has passed a place where a function waits.
  var suspensions = 0
  /// What puts the code that is being read off until the page has gone; nil if nothing does.
  var postponement: ScriptSite?
  /// The listeners that are not removed yet.
  var listeners: [ScriptListener] = []
  /// The handlers in properties of the window: `onload`.
  var slots: [String: [HandlerInSlot]] = [:]
  /// Where each handler of the window was last assigned by code that certainly runs.
  var lastAssignments: [String: ScriptSite] = [:]
  /// What replaces or removes a function.
  var replacements: [ScriptSite: ScriptSite] = [:]
  /// Functions that have been read at least once, as code that may run, and as code that never does.
  private var read: Set<ScriptSite> = []
  private var readAsDead: Set<ScriptSite> = []
  private var waiting: [Callback] = []
  private var queued: Set<Callback> = []
  /// What runs when the page is left, read again once everything else was.
  private var callbacksOnUnload: [Callback] = []
  private var depth = 0
  /// The scripts that mention the events; the others are libraries.
  private let speaking: Set<Int>
  /// The remaining steps for scripts that mention the events and for libraries, counted separately so that
  /// libraries cannot use them all up.
  private var stepsLeft = [true: Self.stepLimit, false: Self.stepLimitOfLibraries]
  /// Whether the current reading started in a script that mentions the events.
  private var isSpeaking = true

  static let stepLimit = 300_000
  static let stepLimitOfLibraries = 50_000
  static let depthLimit = 200
  /// How often a recursive call is followed.
  static let recursionLimit = 2

  /// A function called from outside, such as by a timer or the browser.
  private struct Callback: Hashable {
    let function: Int
    let isUnloading: Bool
    let postponement: ScriptSite?
    let death: CodeDeath?
  }

  /// The scripts that are event handlers in attributes.
  let attributes: Set<Int>
  /// When each script runs.
  let timings: [PageScript.Timing]
  /// The handlers in attributes of the body, by script.
  let bodyHandlers: [Int: String]
  /// What the names in each script mean.
  let bindings: [ScriptBindings]
  /// What the conditions in each script say for certain.
  let constants: [ScriptConstants]
  /// Where each script takes `dispatchEvent` as a value, to call it elsewhere.
  let dispatchers: [Set<Int>]

  init(_ scripts: [PageScript], speaking: Set<Int>) {
    trees = scripts.map(\.tree)
    self.speaking = speaking
    attributes = Set(scripts.indices.filter { scripts[$0].isElementHandler })
    timings = scripts.map(\.timing)
    bindings = trees.map { ScriptBindings(of: $0) }
    constants = trees.map { ScriptConstants(of: $0) }
    dispatchers = trees.map(\.dispatchersTaken)
    bodyHandlers = Dictionary(
      uniqueKeysWithValues: scripts.enumerated().compactMap { index, script in
        guard case .handler(let name) = script.role, script.timing == .ofBody else { return nil }
        return (index, name)
      })
  }

  /// Reads the scripts in the order in which the browser runs them; those in `unloading` run when the page
  /// unloads.
  mutating func readAll(unloading: Set<Int>) -> ScriptFacts {
    for script in trees.indices {
      let isUnloading = unloading.contains(script)
      isSpeaking = speaking.contains(script)
      let frame = ScriptFrame(
        script: script, scope: 0, this: ScriptValues(.host(attributes.contains(script) ? .element : .window)),
        isUnloading: isUnloading)
      death = bodyHandlers[script].flatMap { replacement(ofBodyHandler: $0, in: script) }
      evaluate(ScriptSite(script: script, node: 0), in: frame)
      death = nil
    }
    releaseExports()
    for (name, values) in scopes[0].variables.sorted(by: { $0.key < $1.key })
    where BrowserEvents.hasHandler(name) {
      for function in values.objects { later(function, isUnloading: name == "onbeforeunload") }
    }
    readWaiting()
    // What the page calls when it is left may have been stored by what was read later.
    waiting = callbacksOnUnload
    readWaiting()
    var next = 0
    while next < heap.count {
      if let function = heap[next].function, !read.contains(function.site),
        !readAsDead.contains(function.site), begin(function.site)
      {
        death = replacements[function.site].map { .replaced(by: $0) } ?? .uncalled(function.site)
        call(next, with: nil, this: .unknown, isUnloading: false)
        readWaiting()
        death = nil
      }
      next += 1
    }
    facts.globals = Set(scopes[0].variables.keys)
    facts.missingHandlers = missingHandlers
    facts.failingCalls = failingCalls
    return facts
  }

  /// Schedules a function to be read after the scripts, as one called from outside.
  mutating func later(_ function: Int, isUnloading: Bool) {
    let callback = Callback(
      function: function, isUnloading: isUnloading, postponement: postponement, death: death)
    guard let site = heap[function].function?.site else { return }
    facts.usedFunctions.insert(site)
    guard queued.insert(callback).inserted else { return }
    waiting.append(callback)
    if isUnloading { callbacksOnUnload.append(callback) }
  }

  private mutating func readWaiting() {
    scheduleListeners()
    while let callback = waiting.popLast() {
      guard let function = heap[callback.function].function, begin(function.site) else { continue }
      let outer = death
      (death, postponement) = (callback.death, callback.postponement)
      // Whoever called it gets what it returns.
      release(call(callback.function, with: nil, this: .unknown, isUnloading: callback.isUnloading))
      (death, postponement) = (outer, nil)
      scheduleListeners()
    }
  }

  /// Gives values to code outside the scripts, which may call every function that it finds in them.
  mutating func release(_ values: ScriptValues) {
    var waiting = values.objects
    while let object = waiting.popLast() {
      // What code that never runs gives away stays in the scripts.
      guard death == nil, escaped.insert(object).inserted else { continue }
      later(object, isUnloading: false)
      waiting += heap[object].properties.values.flatMap(\.objects) + heap[object].elements.objects
      if let prototype = heap[object].prototype { waiting.append(prototype) }
    }
  }

  /// Starts reading a function; false if no steps are left for its script.
  private mutating func begin(_ site: ScriptSite) -> Bool {
    isSpeaking = speaking.contains(site.script)
    return stepsLeft[isSpeaking, default: 0] > 0
  }

  /// Reads a node, and returns its possible values if it is an expression.
  @discardableResult
  mutating func evaluate(_ site: ScriptSite, in frame: ScriptFrame) -> ScriptValues {
    guard depth < Self.depthLimit, stepsLeft[isSpeaking, default: 0] > 0 else {
      if isSpeaking { facts.isIncomplete = true }
      return .unknown
    }
    depth += 1
    stepsLeft[isSpeaking, default: 0] -= 1
    defer { depth -= 1 }
    return value(of: trees[site.script].nodes[site.node], at: site, in: frame)
  }

  /// Reads a function's body; `arguments` are nil if they are unknown.
  @discardableResult
  mutating func call(
    _ object: Int, with arguments: [ScriptValues]?, this: ScriptValues, isUnloading: Bool
  ) -> ScriptValues {
    guard let function = heap[object].function else { return .unknown }
    if death == nil { read.insert(function.site) } else { readAsDead.insert(function.site) }
    if !calls.isEmpty { facts.usedFunctions.insert(function.site) }
    guard calls.count(where: { $0 == function.site }) < Self.recursionLimit else { return .unknown }
    let around = (branches, postponement)
    branches = 0
    defer { (branches, postponement) = around }
    calls.append(function.site)
    returns.append(.undefined)
    scopes.append(ScriptScope(parent: function.scope))
    let frame = ScriptFrame(
      script: function.site.script, scope: scopes.count - 1,
      this: function.this ?? (this == .unknown ? home(of: object) : this),
      isUnloading: isUnloading)
    let node = trees[function.site.script].nodes[function.site.node]
    if node.kind == .functionExpression, let name = node.child(.id) {
      bind(ScriptSite(script: frame.script, node: name), to: ScriptValues(.object(object)), in: frame)
    }
    for (position, parameter) in node.children(.params).enumerated() {
      let given = arguments.map { $0.indices.contains(position) ? $0[position] : .undefined } ?? .unknown
      bind(ScriptSite(script: frame.script, node: parameter), to: given, in: frame)
    }
    var result = ScriptValues.undefined
    if let body = node.child(.body) {
      let value = evaluate(ScriptSite(script: frame.script, node: body), in: frame)
      if trees[frame.script].nodes[body].kind != .block { result = value }
    }
    calls.removeLast()
    return result.union(returns.removeLast())
  }

  private func home(of function: Int) -> ScriptValues {
    heap[function].home.map { ScriptValues(.object($0)) } ?? .unknown
  }

  /// Sets a property in an object literal.
  mutating func write(_ key: String?, _ values: ScriptValues, to object: Int) {
    if let key {
      heap[object].properties[key, default: .undefined].formUnion(values)
    } else {
      heap[object].elements.formUnion(values)
    }
    for function in values.objects where heap[function].home == nil { heap[function].home = object }
    if escaped.contains(object) { release(values) }
  }

  /// Creates an object of the script.
  mutating func make(_ object: ScriptObject) -> ScriptValues {
    heap.append(object)
    return ScriptValues(.object(heap.count - 1))
  }
}
