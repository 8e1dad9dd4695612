/// Why a script is not read.
public enum JavaScriptProblem: Error, Hashable, Sendable {
  case notUTF8(offset: Int)
  case tooLarge(bytes: Int, limit: Int)
  /// What the parser says, and where, in bytes from the start of the script.
  case syntax(offset: Int, message: String)
  /// The parser was stopped: the script goes deeper, or takes more memory or steps, than it may.
  case tooComplex
  /// The parser itself did not start.
  case noParser
}
