import Diagnostics
import JavaScript
import Records

/// Why a part of a page's scripts never runs, and where that is decided.
struct PageCodeDeath: Hashable, Sendable {
  let place: Place
  let reason: Reason

  enum Reason: Hashable, Sendable {
    /// It stands after a statement that always leaves.
    case afterLeaving
    /// It is a branch that is never taken: `if (false)`.
    case inBranch
    /// Nothing calls the function; `isUsed` if a function does that nothing calls.
    case uncalled(function: String?, isUsed: Bool)
    /// Something takes its place, or removes it.
    case replaced(Replacement)
  }

  enum Replacement: Hashable, Sendable {
    /// Another function of this name.
    case function(String)
    /// Another value of the same handler.
    case handler
    /// The handler in an attribute of the body.
    case attribute
    /// `removeEventListener`.
    case removal
  }

  init(_ death: CodeDeath, in scripts: [PageScript], _ facts: ScriptFacts) {
    switch death {
    case .unreachable(let site):
      let script = scripts[site.script]
      let node = script.tree.nodes[site.node]
      place = script.place(of: node.range)
      reason = Self.leaving.contains(node.kind) ? .afterLeaving : .inBranch
    case .replaced(let site):
      let script = scripts[site.script]
      let node = script.tree.nodes[site.node]
      place = script.place(of: node.range)
      switch node.kind {
      case .identifier: reason = .replaced(.function(node.text ?? ""))
      case .call: reason = .replaced(.removal)
      case .program: reason = .replaced(.attribute)
      default: reason = .replaced(.handler)
      }
    case .uncalled(let site):
      let script = scripts[site.script]
      let name = script.tree.name(ofFunction: site.node)
      place = script.place(of: script.tree.nodes[name ?? site.node].range)
      reason = .uncalled(
        function: name.flatMap { script.tree.nodes[$0].text }, isUsed: facts.usedFunctions.contains(site))
    }
  }

  private static let leaving: Set<JavaScriptNode.Kind> = [
    .returnStatement, .throwStatement, .breakStatement, .continueStatement, .ifStatement,
  ]

  /// The name of the function that nothing calls.
  var function: String? { if case .uncalled(let name, _) = reason { name } else { nil } }

  var isFunction: Bool { if case .uncalled = reason { true } else { false } }

  /// Whether it stands where nothing ever leads, whoever calls its function.
  var isCertain: Bool {
    switch reason {
    case .afterLeaving, .inBranch: true
    case .uncalled, .replaced: false
    }
  }

  /// Whether another part that never runs is the cause.
  var isUsed: Bool { if case .uncalled(_, true) = reason { true } else { false } }
}

/// An event that only code that never runs would send.
struct UnsentEvent: Hashable, Sendable {
  let event: ProviderEvent
  let death: PageCodeDeath
}

extension JavaScriptTree {
  /// The node of a function's name: its own, or that of the variable or member that holds it.
  fileprivate func name(ofFunction index: Int) -> Int? {
    if let own = nodes[index].child(.id) { return own }
    for node in nodes {
      if node.child(.initial) == index { return node.child(.id) }
      if node.child(.value) == index { return node.child(.key) }
      if node.kind == .assignment, node.child(.right) == index, let left = node.child(.left) {
        return nodes[left].child(.property) ?? left
      }
    }
    return nil
  }
}
