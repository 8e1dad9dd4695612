/// An object in a script, including functions, classes, lists and events.
struct ScriptObject {
  var properties: [String: ScriptValues] = [:]
  /// A list's elements, and values stored under unknown keys.
  var elements = ScriptValues()
  /// The object's prototype, from its class.
  var prototype: Int?
  /// The function that runs when it is called.
  var function: ScriptFunction?
  /// Whether it is a class's prototype, which the functions in the fields of its objects have as `this`.
  var sharesFields = false
  /// The object in which a function was written, which is its `this` by default.
  var home: Int?
  /// Whether it is written as an object or a list.
  var isLiteral = false
  /// The names it may have if it is an event; empty if it has no name yet.
  var eventNames: ScriptValues?
}

/// A function and the scope in which it was created.
struct ScriptFunction {
  let site: ScriptSite
  let scope: Int
  /// `this` of an arrow function, taken from where it was created.
  let this: ScriptValues?
}

/// The variables of a function, or of all the page's scripts together.
struct ScriptScope {
  var variables: [String: ScriptValues] = [:]
  /// The enclosing scope; nil for the outermost.
  let parent: Int?
}

/// The current position of reading: which script, and which variables.
struct ScriptFrame {
  let script: Int
  let scope: Int
  let this: ScriptValues
  /// Whether it runs because the page is unloading.
  let isUnloading: Bool
}
