import Simulation

/// Writes a run as the lines of a journal while it grows.
///
/// A pure value: whoever holds it puts the lines where they belong.
public struct JournalWriter: Sendable {
  private let program: String
  /// The run whose lines have been given; nil before the first.
  private var written: Run?

  /// - Parameter program: The version of this program.
  public init(program: String) { self.program = program }

  /// The lines for what is new in a run, each with its line break.
  ///
  /// A run that has left the one that was written, because someone went back in the history, begins with a
  /// `rewind`; one that began otherwise begins with a header. A run without an input has no line yet, because it may
  /// still be set up.
  public mutating func lines(of run: Run) -> [String] {
    var lines: [JournalLine] = []
    let base: Run
    if let written, written.opening == run.opening {
      base = written
    } else {
      guard !run.entries.isEmpty else { return [] }
      lines.append(.header(JournalHeader(run.opening, program: program)))
      base = Run(from: run.opening)
    }
    written = run
    let inputs = run.entries.commonPrefixCount(with: base.entries)
    var facts = run.facts.commonPrefixCount(with: base.facts)
    if inputs < base.entries.count || facts < base.facts.count {
      lines.append(.rewind(inputs: inputs, facts: facts))
    }
    func tell(upTo end: Int) {
      while facts < end {
        lines.append(.fact(run.facts[facts]))
        facts += 1
      }
    }
    for index in inputs..<run.entries.count {
      let entry = run.entries[index]
      tell(upTo: entry.facts.lowerBound)
      lines.append(.input(entry.input, sequence: index + 1, at: entry.instant))
      tell(upTo: entry.facts.upperBound)
    }
    if facts < run.facts.count {
      lines.append(.reached(run.state.now))
      tell(upTo: run.facts.count)
    }
    return lines.map(\.text)
  }

  /// The lines that end the recording: what is new, and the instant that the clock has reached.
  public mutating func end(_ run: Run) -> [String] {
    let lines = lines(of: run)
    return lines + (written.map { [JournalLine.ended($0.state.now).text] } ?? [])
  }

  /// A whole run as the text of a journal.
  public static func text(of run: Run, program: String) -> String {
    var writer = JournalWriter(program: program)
    return writer.end(run).joined()
  }
}
