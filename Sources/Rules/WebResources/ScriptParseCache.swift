import Concurrency
import JavaScript

/// Parses scripts for all pages that are checked in one run or by one server, each text only once.
///
/// Pages load the same files, their handlers are mostly alike, and organizations hold the same pages. Several
/// threads may use it at once.
public final class ScriptParseCache: Sendable {
  private let parsed = Mutex(Parsed())
  /// The parsers that no thread uses; starting one costs as much as about ten pages.
  private let idle = Mutex<[Parser]>([])

  private final class Parser: Sendable {
    let parser = Mutex(JavaScriptParser())
  }

  private struct Script: Hashable {
    let bytes: [UInt8]
    let mode: JavaScriptParser.Mode
  }

  private struct Outcome {
    let result: Result<JavaScriptTree, JavaScriptProblem>
    let steps: Int
  }

  private struct Parsed {
    var outcomes: [Script: Outcome] = [:]
    var bytesLeft = ScriptParseCache.sizeLimit
  }

  /// The bytes of scripts that are kept: trees are far larger than their scripts.
  private static let sizeLimit = 16 << 20

  public init() {}

  /// Parses a script within the steps that are left to its page, and takes from them what it cost, even if
  /// another page has paid before: a page's findings do not depend on others.
  func parse(
    _ bytes: some Sequence<UInt8>, as mode: JavaScriptParser.Mode, stepsLeft: inout Int
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    let script = Script(bytes: Array(bytes), mode: mode)
    let outcome =
      parsed.withLock { $0.outcomes[script] }
      ?? parseAnew(script, stepLimit: min(stepsLeft, JavaScriptParser.stepLimit))
    defer { stepsLeft -= min(outcome.steps, stepsLeft) }
    guard outcome.steps <= stepsLeft else { throw .tooComplex }
    return try outcome.result.get()
  }

  private func parseAnew(_ script: Script, stepLimit: Int) -> Outcome {
    let parser = idle.withLock { $0.popLast() } ?? Parser()
    let outcome = parser.parser.withLock { parser in
      let result: Result<JavaScriptTree, JavaScriptProblem>
      do throws(JavaScriptProblem) {
        result = .success(try parser.parse(script.bytes, as: script.mode, stepLimit: stepLimit))
      } catch {
        result = .failure(error)
      }
      return Outcome(result: result, steps: parser.stepsTaken)
    }
    idle.withLock { $0.append(parser) }
    // Another page may have more steps left for it.
    if outcome.steps <= stepLimit || stepLimit == JavaScriptParser.stepLimit { keep(outcome, of: script) }
    return outcome
  }

  private func keep(_ outcome: Outcome, of script: Script) {
    parsed.withLock { parsed in
      guard script.bytes.count <= parsed.bytesLeft, parsed.outcomes[script] == nil else { return }
      parsed.bytesLeft -= script.bytes.count
      parsed.outcomes[script] = outcome
    }
  }
}
