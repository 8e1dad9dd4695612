import Diagnostics
import Organizations

extension ProvisioningFault: WordedFault {
  public func words(in _: String) -> Spoken { .init(message, hint: hint) }

  private var message: String {
    switch self {
    case .unwritable(let reason): "it cannot be written: \(visible(reason))"
    case .notThere: "there is no such file or folder"
    case .builtInSample(let name): "\(code(name)) is a built-in sample, which cannot be changed"
    case .noOrganization: "it is a solution, and an organization is needed"
    case .busy: "another run is changing this organization"
    case .alreadyThere: "there is something of this name already"
    case .packageHoldsOrganization: "the organization lies inside the package that is to be copied into it"
    case .copyReadsOtherwise: "its copy in the organization would not be read as the same solution"
    case .cannotExchange: "the file system cannot swap two folders in one step"
    case .providerGone(let provider, let mode):
      "no solution in the organization's files provides \(visible(provider)) for \(mode) any more"
    case .cannotEdit: "it cannot be changed without touching anything else"
    case .partOfOrganization: "it would be part of an organization"
    }
  }

  private var hint: String {
    switch self {
    case .unwritable: "check who may write there, and whether the disk is full"
    case .notThere: "check the path: it may have been moved or removed"
    case .builtInSample: "make an organization of your own: `agent-console new org NAME`"
    case .noOrganization: "name a folder with an `org.yaml`, or make one: `agent-console new org NAME`"
    case .busy: "wait until it has ended, and try again"
    case .alreadyThere: "choose another name, or move it away: nothing is overwritten"
    case .packageHoldsOrganization: "move the package to a folder of its own"
    case .copyReadsOtherwise:
      "give the package a plain name of letters and digits, and let it say its unique name; or install it by its "
        + "folder"
    case .cannotExchange: "uninstall the solution, then install the new version"
    case .providerGone: "install it again, or choose another provider"
    case .cannotEdit: "write the change into the file by hand"
    case .partOfOrganization: "write it to a path outside"
    }
  }
}
