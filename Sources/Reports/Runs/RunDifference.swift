import Notations
import Scenarios
import Simulation
import Wording

/// How two runs differ, as a difference of what was told.
public struct RunDifference: Sendable {
  private let lines: [Line]

  /// One fact in words, or one that only one of the runs has.
  struct Line: Hashable {
    let side: Side
    let text: String
  }

  enum Side: String, Hashable {
    case both, old, new
  }

  public init(from old: Run, to new: Run) {
    let (before, after) = (Self.words(of: old), Self.words(of: new))
    lines = Alignment(before, after).pairs.flatMap { pair -> [Line] in
      switch pair {
      case .same(let index, _): [Line(side: .both, text: before[index])]
      case .changed(let left, let right):
        [Line(side: .old, text: before[left]), Line(side: .new, text: after[right])]
      case .missing(let index): [Line(side: .old, text: before[index])]
      case .added(let index): [Line(side: .new, text: after[index])]
      }
    }
  }

  public var isEmpty: Bool { lines.allSatisfy { $0.side == .both } }

  /// The facts of a run, without those that follow from others and without times, which differ in any two runs.
  private static func words(of run: Run) -> [String] {
    zip(run.facts, FactLine.lines(run.facts, from: run.opening)).filter { $1.kind != .quiet }.map {
      fact, line in
      "\(line.noun): \(withoutTime(line.text, fact))"
    }
  }

  /// The words with the time that a fact names as the time from then on.
  private static func withoutTime(_ text: String, _ fact: Fact) -> String {
    switch fact.body {
    case .conversation(.rang(_, let until)), .conversation(.customerCutOff(_, let until)):
      text.replacing(ConversationWords.time(until), with: "\(until - fact.instant) later")
    case .conversation, .message, .invitation, .command, .action, .session, .tab, .event, .presence, .option,
      .workstream, .setting, .solution, .trainer, .page, .refusal, .warning, .timePassed:
      text
    }
  }

  /// The difference for a terminal: `−` was told only in the old run, `+` only in the new one.
  public var page: [[EmphasizedText]] {
    guard !isEmpty else { return [[.plain("no difference")]] }
    return lines.map { line in
      switch line.side {
      case .both: [.faint("  \(line.text)")]
      case .old: [.alarming("−"), .plain(" \(line.text)")]
      case .new: [.good("+"), .plain(" \(line.text)")]
      }
    }
  }

  /// The difference for a pull request.
  public var markdown: String {
    let marked = lines.map { line in
      let mark =
        switch line.side {
        case .both: " "
        case .old: "-"
        case .new: "+"
        }
      return "\(mark) \(line.text)"
    }
    // A fence that no line can close.
    let fence = MarkdownText.fence(around: marked.joined(separator: "\n"))
    return isEmpty ? "No difference.\n" : ([fence + "diff"] + marked + [fence]).joined(separator: "\n") + "\n"
  }

  /// The difference for programs.
  public var json: JSONValue {
    [
      "schema": "agent-console.diff/1", "equal": .flag(isEmpty),
      "told": .list(
        lines.filter { $0.side != .both }.map { ["only": .text($0.side.rawValue), "what": .text($0.text)] }),
    ]
  }
}
