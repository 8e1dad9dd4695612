import Notations

/// Parses scripts, each text only once, because pages load the same files and their handlers are mostly
/// alike.
struct ScriptParseCache: ~Copyable {
  private var parser = JavaScriptParser()
  private var parsed: [Script: Result<JavaScriptTree, JavaScriptProblem>] = [:]

  private struct Script: Hashable {
    let bytes: [UInt8]
    let mode: JavaScriptParser.Mode
  }

  mutating func parse(
    _ bytes: some Sequence<UInt8>, as mode: JavaScriptParser.Mode
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    let script = Script(bytes: Array(bytes), mode: mode)
    if let known = parsed[script] { return try known.get() }
    let result = parseAnew(script)
    parsed[script] = result
    return try result.get()
  }

  private mutating func parseAnew(_ script: Script) -> Result<JavaScriptTree, JavaScriptProblem> {
    do throws(JavaScriptProblem) {
      return .success(try parser.parse(script.bytes, as: script.mode))
    } catch {
      return .failure(error)
    }
  }
}
