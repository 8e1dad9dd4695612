/// Why a script is not read.
public enum JavaScriptProblem: Error, Hashable, Sendable {
  case notUTF8(offset: Int)
  case tooLarge(bytes: Int, limit: Int)
  /// The parser's message and its offset in bytes from the start of the script.
  case syntax(offset: Int, message: String)
  /// The parser was stopped: the script exceeds the limit of depth, memory or steps.
  case tooComplex
  /// The parser itself failed to start.
  case noParser
}
