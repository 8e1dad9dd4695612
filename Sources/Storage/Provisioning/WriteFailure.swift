import Diagnostics
import Glibc
import Organizations

/// Why something is not written.
public struct WriteFailure: Error, Hashable {
  /// The path as the person named it, or as it stands under the folder that the person named.
  public let path: String
  public let fault: ProvisioningFault

  public init(path: String, _ fault: ProvisioningFault) {
    self.path = path
    self.fault = fault
  }

  /// The failure of a file that was to be written, or to be read for that.
  public init(_ failure: FileFailure) {
    self.init(
      path: failure.path,
      failure.reason == .notFound ? .notThere : .unwritable(reason: failure.reason.systemText))
  }

  /// The failure of the system call that was made last.
  static func lastError(_ path: String) -> WriteFailure { WriteFailure(.lastError(path)) }

  /// The finding that stands for it.
  public var diagnostic: Diagnostic { Diagnostic(fault, at: Place(file: path)) }
}
