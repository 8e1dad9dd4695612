/// An object of a script: a function, a class, a list or an event is one too.
struct ScriptObject {
  var properties: [String: ScriptValues] = [:]
  /// What a list holds, and what is kept under keys that are not known.
  var elements = ScriptValues()
  /// What the object's class gives it.
  var prototype: Int?
  /// What runs when it is called.
  var function: ScriptFunction?
  /// The object that a function was written in, which is its `this` where nobody says otherwise.
  var home: Int?
  /// The names that it may have, where it is an event; empty for one that has no name yet.
  var eventNames: ScriptValues?
}

/// A function, with the scope that it was made in.
struct ScriptFunction {
  let site: ScriptSite
  let scope: Int
  /// `this` of an arrow function, which is that of where it was made.
  let this: ScriptValues?
}

/// The variables of a function or of all the page's scripts.
struct ScriptScope {
  var variables: [String: ScriptValues] = [:]
  /// The scope around it; none for the outermost one.
  let parent: Int?
}

/// Where reading is: in which script, with which variables.
struct ScriptFrame {
  let script: Int
  let scope: Int
  let this: ScriptValues
  /// Whether it runs because the page is being left.
  let isUnloading: Bool
}
