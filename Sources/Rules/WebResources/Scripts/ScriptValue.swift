/// A possible value of an expression in a script, as far as reading shows.
enum ScriptValue: Hashable {
  /// Anything: the value comes from a part that reading does not reach.
  case unknown
  /// A text and its location.
  case text(String, ScriptSite)
  /// Something that the browser provides to a page.
  case host(HostObject)
  /// An object or function of the script, as an index into the reader's heap.
  case object(Int)
}

/// A node in one of a page's scripts.
struct ScriptSite: Hashable {
  let script: Int
  let node: Int
}

/// What the browser provides to a page, as far as events and the address are concerned.
enum HostObject: Hashable {
  case window, top, parent
  /// The window that opened this one, the page's frames as a list, one of them, and a window that it opens.
  case opener, frames, frame, popup
  case document, topDocument
  /// An element of the page.
  case element
  /// A list of elements.
  case elements
  /// An `EventTarget` that the page made, and what makes one.
  case eventTarget, eventTargetConstructor
  /// The page's own address.
  case location
  /// `Event`, `CustomEvent`.
  case eventConstructor
  /// `Object`, whose `freeze` returns its argument.
  case objectConstructor
  case console
  case json, math
  /// `Reflect`, whose `set` and `defineProperty` set members.
  case reflect
  /// `Map`, `Set`.
  case collectionConstructor
  case promiseConstructor, promise
  /// The parameters of a query, and what makes them.
  case parametersConstructor, parameters
  /// A promise that is kept only after the page has gone on: what `fetch` returns.
  case slowPromise
}

/// All possible values of an expression; empty for `undefined`.
struct ScriptValues: Hashable {
  private(set) var all: [ScriptValue] = []

  /// The maximum number of values that are followed.
  static let limit = 8
  static let unknown = ScriptValues(.unknown)
  static let undefined = ScriptValues()

  init() {}

  init(_ value: ScriptValue) { all = [value] }

  mutating func insert(_ value: ScriptValue) {
    guard !all.contains(value) else { return }
    if all.count < Self.limit {
      all.append(value)
    } else if !all.contains(.unknown) {
      all.append(.unknown)
    }
  }

  mutating func remove(_ value: ScriptValue) { all.removeAll { $0 == value } }

  mutating func formUnion(_ other: ScriptValues) {
    for value in other.all { insert(value) }
  }

  func union(_ other: ScriptValues) -> ScriptValues {
    var union = self
    union.formUnion(other)
    return union
  }

  var texts: [(text: String, site: ScriptSite)] {
    all.compactMap { if case .text(let text, let site) = $0 { (text, site) } else { nil } }
  }

  var objects: [Int] {
    all.compactMap { if case .object(let object) = $0 { object } else { nil } }
  }

  /// Whether it is certainly something that counts as true.
  var isCertainlyTrue: Bool {
    !all.isEmpty
      && all.allSatisfy {
        switch $0 {
        case .host, .object: true
        case .text(let text, _): !text.isEmpty
        case .unknown: false
        }
      }
  }

  func contains(_ host: HostObject) -> Bool { all.contains(.host(host)) }
}
