import Diagnostics
import Glibc
import Organizations

/// Why a write failed.
public struct WriteFailure: Error, Hashable {
  /// The path as the user named it, or below the folder that the user named.
  public let path: String
  public let fault: ProvisioningFault

  public init(path: String, _ fault: ProvisioningFault) {
    self.path = path
    self.fault = fault
  }

  /// The failure of writing a file, or of reading one in order to write.
  public init(_ failure: FileFailure) {
    self.init(
      path: failure.path,
      failure.reason == .notFound ? .notThere : .unwritable(reason: failure.reason.systemText))
  }

  /// The failure of the last system call.
  static func lastError(_ path: String) -> WriteFailure { WriteFailure(.lastError(path)) }

  /// The failure of writing what may not be written.
  static func notPermitted(_ path: String) -> WriteFailure {
    WriteFailure(FileFailure(path: path, reason: .notPermitted))
  }

  /// The same of the place that a person knows, if it is about what lies aside until it gets there.
  func naming(_ place: String, insteadOf aside: String) -> WriteFailure {
    guard FilePath.isIn(aside, path) else { return self }
    return WriteFailure(path: place + path.dropFirst(aside.count), fault)
  }

  /// The diagnostic that reports the failure.
  public var diagnostic: Diagnostic { Diagnostic(fault, at: Place(file: path)) }
}
