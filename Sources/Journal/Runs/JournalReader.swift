import Diagnostics
import Notations
import Simulation

/// Reads the text of a journal, line by line.
public struct JournalReader {
  private let file: String
  private var runs: [RecordedRun] = []
  private var diagnostics: [Diagnostic] = []

  /// Reads a whole journal: its runs, of which it usually holds one.
  ///
  /// The first line that is wrong ends the reading. A last line that was cut off while it was written is left out
  /// with a warning.
  public static func read(file: String, _ bytes: [UInt8]) -> Reading<[RecordedRun]> {
    var reader = JournalReader(file: file)
    reader.read(bytes)
    return Reading(reader.runs, reader.diagnostics)
  }

  private init(file: String) { self.file = file }

  private mutating func read(_ bytes: [UInt8]) {
    var (start, number) = (0, 1)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
      let line = Array(bytes[start..<(end ?? bytes.count)])
      do throws(JournalProblem) {
        if !line.isEmpty { try readLine(line) }
      } catch {
        // Each line is written at once with its line break, so only the last can be torn.
        let isTorn = end == nil && number > 1 && error.isSyntax
        report(isTorn ? .lastLineTorn : error.fault, line: number, column: isTorn ? 1 : error.column)
        return
      }
      (start, number) = ((end ?? bytes.count) + 1, number + 1)
    }
    if runs.isEmpty { report(.headerMissing, line: 1, column: 1) }
  }

  private mutating func report(_ fault: JournalFault, line: Int, column: Int) {
    diagnostics.append(Diagnostic(fault, at: Place(file: file, line: line, column: column)))
  }

  private mutating func readLine(_ bytes: [UInt8]) throws(JournalProblem) {
    let document: JSONValue
    do throws(JSONProblem) {
      document = try JSONValue.read(bytes)
    } catch {
      let before = String(decoding: bytes.prefix(error.offset), as: UTF8.self)
      throw JournalProblem(
        fault: runs.isEmpty ? .headerMissing : .notJSON(error.kind),
        column: before.unicodeScalars.count + 1, isSyntax: true)
    }
    do throws(JournalFault) {
      try take(try JournalLine(document))
    } catch {
      throw JournalProblem(fault: error)
    }
  }

  private mutating func take(_ line: JournalLine) throws(JournalFault) {
    if case .header(let header) = line {
      runs.append(RecordedRun(header))
      return
    }
    guard var run = runs.popLast() else { throw .headerMissing }
    defer { runs.append(run) }
    try run.take(line)
  }
}

/// What is wrong with a line.
private struct JournalProblem: Error {
  let fault: JournalFault
  var column = 1
  /// Whether the line is not JSON.
  var isSyntax = false
}

extension RecordedRun {
  /// Adds a line that follows the header.
  fileprivate mutating func take(_ line: JournalLine) throws(JournalFault) {
    isEnded = false
    switch line {
    case .header: throw .headerMissing
    case .input(let input, let sequence, let instant):
      guard sequence == inputs.count + 1 else {
        throw .outOfSequence(expected: inputs.count + 1, found: sequence)
      }
      inputs.append(RecordedInput(input: input, instant: instant))
      reached = max(reached, instant)
    case .fact(let fact):
      guard fact.sequence == facts.count + 1 else {
        throw .outOfSequence(expected: facts.count + 1, found: fact.sequence)
      }
      facts.append(fact)
      reached = max(reached, fact.instant)
    case .reached(let instant): reached = max(reached, instant)
    case .rewind(let inputs, let facts):
      guard (0...self.inputs.count).contains(inputs), (0...self.facts.count).contains(facts) else {
        throw .rewindsForward(inputs: inputs, facts: facts)
      }
      rewind(inputs: inputs, facts: facts)
    case .ended(let instant):
      reached = max(reached, instant)
      isEnded = true
    }
  }
}
