import Diagnostics
import Notations

/// Why an organization's folder, existing or new, cannot be written.
public enum ProvisioningFault: Fault {
  /// The system refuses, for this reason.
  case unwritable(reason: String)
  /// The file or folder does not exist, or no longer exists.
  case notThere
  /// It is a built-in sample, which is part of the program.
  case builtInSample(name: String)
  /// It is a solution's folder or file, where an organization's is expected.
  case noOrganization
  /// Another run is changing it.
  case busy
  /// Something with this name exists already, and nothing is overwritten.
  case alreadyThere
  /// The organization is inside the package's folder, so the package cannot be copied into it.
  case packageHoldsOrganization
  /// The copy in the organization's folder would not read back as the same solution.
  case copyReadsOtherwise
  /// The file system cannot exchange two folders in one step.
  case cannotExchange
  /// A mode is to be turned on with a provider that no installed solution has for it any more.
  case providerGone(provider: String, mode: String)
  /// `org.yaml` is written in a way that cannot be edited without changing anything else.
  case cannotEdit
  /// The file would be part of an organization.
  case partOfOrganization

  public var rule: any FaultRule { FileRule.notWritten }
}
