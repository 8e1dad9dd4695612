import Glibc

/// A system call that failed, with its reason.
public struct SystemFailure: Error, CustomStringConvertible {
  public let description: String

  public init(doing what: String, code: Int32 = errno) {
    description = "\(what): \(String(cString: strerror(code)))"
  }
}
