/// Why a page is not read.
public enum HTMLProblem: Error, Hashable, Sendable {
  case tooLarge(bytes: Int, limit: Int)
  case tooDeep(limit: Int)
  case notUTF8(offset: Int)
}
