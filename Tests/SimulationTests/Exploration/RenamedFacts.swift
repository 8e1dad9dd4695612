import Journal
import Notations
import Simulation

/// The facts of one input as texts in which nothing is left that differs between two states with one canonical
/// form: places instead of numbers, times as they are from now, and no ids.
func renamed(_ facts: [Fact], from before: State) -> [String] {
  let conversations = before.underWay.map(\.number.ordinal)
  let tabs = before.underWay.flatMap { $0.tabs.map(\.number.ordinal) }
  return facts.map { fact in
    let members = fact.json.asObject?.members ?? []
    return members.map { member in
      switch member.key {
      case "sequence", "cause", "conversationId", "session", "url", "data", "page", "count": return ""
      case "at": return "at \((fact.instant - before.now).milliseconds)"
      case "until":
        return
          "until \(member.value.asText.flatMap { Instant($0) }.map { ($0 - before.now).milliseconds } ?? -1)"
      case "conversation": return "conversation \(place(of: member.value, in: conversations))"
      case "openTab": return "openTab \(place(of: member.value, in: tabs))"
      case "tab": return "tab \(place(of: member.value, in: tabs))"
      default: return "\(member.key) \(member.value.compact)"
      }
    }.joined(separator: " ")
  }
}

private func place(of number: JSONValue, in numbers: [Int]) -> String {
  numbers.firstIndex { number == .integer($0) }.map { "\($0)" } ?? "new"
}
