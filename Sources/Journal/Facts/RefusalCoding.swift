import Notations
import Simulation

extension RefusalFact: FactNounCoding {
  var members: JournalMembers {
    switch self {
    case .command(let number, let text, let refusal):
      [("conversation", number.document), ("command", .text(text)), ("rule", .text(refusal.rule))]
        + refusal.detail
    case .action(let number, let name, let refusal):
      [("conversation", number.document), ("action", .text(name)), ("rule", .text(refusal.rule))]
        + refusal.detail
    case .input(let actor, let refusal):
      [("by", actor.document), ("rule", .text(refusal.rule))] + refusal.conflicts + refusal.detail
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    reader.skip("rule", "solution", "conflicts")
    let refusal: Refusal = try reader.value("refusal")
    switch name {
    case .commandRejected: self = .command(try reader.conversation(), try reader.text("command"), refusal)
    case .actionRejected: self = .action(try reader.conversation(), name: try reader.text("action"), refusal)
    case .inputRefused: self = .input(try reader.word("by"), refusal)
    default: throw .otherNoun(name, "refusal")
    }
  }
}

extension Refusal {
  /// The whole refusal.
  fileprivate var detail: JournalMembers { [("refusal", document)] }

  /// The conflicts of a solution in short.
  fileprivate var conflicts: JournalMembers {
    guard case .solutionConflicts(let solution, let conflicts) = self else { return [] }
    return [
      ("solution", .text(solution)), ("conflicts", .list(conflicts.map { .text($0.rule.rawValue) })),
    ]
  }
}
