import Journal
import Notations
import Simulation

/// What a replay found, in words.
public enum ReplayWords {
  public static func counts(_ inputs: Int, _ facts: Int) -> String {
    "\(CountWords.count(inputs, "input", "inputs")), \(CountWords.count(facts, "fact", "facts"))"
  }

  /// The lines about the first fact that differs: the input it follows from, what made it happen, and both facts.
  public static func lines(_ divergence: Replay.Divergence, in replay: Replay) -> [String] {
    let before = replay.run.state(beforeFact: divergence.sequence - 1)
    let input = InputLine(divergence.input, of: replay.run)?.text
    let due = (divergence.expected ?? divergence.actual)?.cause.due
    return ["Fact \(divergence.sequence) differs."]
      + (input.map { ["  after     \($0)"] } ?? []) + (due.map { ["  because   \(words($0))"] } ?? [])
      + [
        "  expected  \(words(divergence.expected, in: before))",
        "  actual    \(words(divergence.actual, in: before))",
      ] + differentMembers(divergence).map { "  \($0)" }
  }

  private static func words(_ fact: Fact?, in before: State) -> String {
    guard let fact else { return "nothing more" }
    let line = FactLine(fact, in: before)
    return "\(fact.instant.timeOfDay()) \(line.noun): \(line.text) (\(fact.name.rawValue))"
  }

  /// The members of two facts of one name that differ.
  private static func differentMembers(_ divergence: Replay.Divergence) -> [String] {
    guard let expected = divergence.expected, let actual = divergence.actual, expected.name == actual.name,
      let left = expected.json.asObject, let right = actual.json.asObject
    else { return [] }
    let keys = left.members.map(\.key) + right.members.map(\.key).filter { left[$0] == nil }
    return keys.filter { left[$0] != right[$0] }.map { key in
      "\(key): \(shown(left[key])) → \(shown(right[key]))"
    }
  }

  /// A value in at most this many characters.
  private static let longest = 200

  private static func shown(_ value: JSONValue?) -> String {
    let text = value?.compact ?? "nothing"
    return text.count > longest ? text.prefix(longest) + "…" : text
  }

  private static func words(_ due: Fact.Due) -> String {
    switch due {
    case .ringEnds: "the time to accept was over"
    case .customerSpeaks: "the customer's next line was due"
    case .appConnects: "the app's time to connect had come"
    case .returnTimeEnds: "the time to return was over"
    case .wrapUpTimeEnds: "the time that wrap-up takes capacity was over"
    case .appInvites: "the app's time to invite had come"
    case .customerAnswers: "the customer's time to answer had come"
    case .invitationExpires: "the invitation had expired"
    }
  }
}
