import Diagnostics
import Notations

/// Why an organization's folder, or a new one, is not written.
public enum ProvisioningFault: Fault {
  /// The system refuses, with its reason.
  case unwritable(reason: String)
  /// There is no such file or folder, or not any more.
  case notThere
  /// A built-in sample is a part of the program.
  case builtInSample(name: String)
  /// It is a solution's folder or file, and an organization's is asked for.
  case noOrganization
  /// Another run changes it at this moment.
  case busy
  /// There is something of this name already, and nothing is overwritten.
  case alreadyThere
  /// A package that the organization lies in cannot be copied into it.
  case packageHoldsOrganization
  /// The copy in the organization's folder would not be read as the solution that it is a copy of.
  case copyReadsOtherwise
  /// The file system cannot let two folders change places in one step.
  case cannotExchange
  /// A mode is to be turned on with a provider that no installed solution brings for it any more.
  case providerGone(provider: String, mode: String)
  /// `org.yaml` is written in a way that cannot be changed without touching anything else.
  case cannotEdit

  public var rule: any FaultRule { FileRule.notWritten }
}
