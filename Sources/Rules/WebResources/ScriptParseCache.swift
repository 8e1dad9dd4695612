import Notations

/// Parses scripts, each text only once, because pages load the same files and their handlers are mostly
/// alike.
struct ScriptParseCache: ~Copyable {
  private var parser = JavaScriptParser()
  private var parsed: [Script: Outcome] = [:]

  private struct Script: Hashable {
    let bytes: [UInt8]
    let mode: JavaScriptParser.Mode
  }

  private struct Outcome {
    let result: Result<JavaScriptTree, JavaScriptProblem>
    let steps: Int
  }

  /// Parses a script within the steps that are left to its page, and takes from them what it cost, even if
  /// another page has paid before: a page's findings do not depend on others.
  mutating func parse(
    _ bytes: some Sequence<UInt8>, as mode: JavaScriptParser.Mode, stepsLeft: inout Int
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    let script = Script(bytes: Array(bytes), mode: mode)
    let outcome = parsed[script] ?? parseAnew(script, stepLimit: min(stepsLeft, JavaScriptParser.stepLimit))
    defer { stepsLeft -= min(outcome.steps, stepsLeft) }
    guard outcome.steps <= stepsLeft else { throw .tooComplex }
    return try outcome.result.get()
  }

  private mutating func parseAnew(_ script: Script, stepLimit: Int) -> Outcome {
    let result: Result<JavaScriptTree, JavaScriptProblem>
    do throws(JavaScriptProblem) {
      result = .success(try parser.parse(script.bytes, as: script.mode, stepLimit: stepLimit))
    } catch {
      result = .failure(error)
    }
    let outcome = Outcome(result: result, steps: parser.stepsTaken)
    // Another page may have more steps left for it.
    if outcome.steps <= stepLimit || stepLimit == JavaScriptParser.stepLimit { parsed[script] = outcome }
    return outcome
  }
}
