import Diagnostics
import Organizations
import Records
import Storage
import Wording

/// The organization that a provisioning command works on.
enum ProvisionedOrganization {
  /// Only read: nobody else can change it, or this run may not lock it.
  case readOnly(OrganizationSnapshot)
  /// Locked while a dry run looks at it, so that everything it prints is of one state.
  case heldStill(LockedOrganization)
  /// Locked to be changed.
  case locked(LockedOrganization)

  /// The content of its files.
  var snapshot: OrganizationSnapshot {
    switch self {
    case .readOnly(let snapshot): snapshot
    case .heldStill(let locked), .locked(let locked): locked.snapshot
    }
  }

  init(_ named: String, isDryRun: Bool) throws {
    self = isDryRun ? try .looked(at: named) : .locked(try .locked(named))
  }

  /// Reads an organization, after cleaning up after an interrupted run if this run may change the folder.
  fileprivate static func looked(at named: String) throws -> ProvisionedOrganization {
    let provisioning = OrganizationProvisioning(of: named)
    guard case .folder = provisioning.location, let folder = try? provisioning.lock() else {
      return .readOnly(try value(of: provisioning.read()))
    }
    try folder.reportRepair()
    return .heldStill(try value(of: folder.read()))
  }
}

// Problems are printed on standard error, and the command ends with the matching exit code.

extension OrganizationSnapshot {
  /// Reads an organization, after cleaning up after an interrupted run if this run may change the folder.
  static func looked(at named: String) throws -> OrganizationSnapshot {
    try ProvisionedOrganization.looked(at: named).snapshot
  }

  /// The installed solution of this name; if there is none, reports the known names.
  func solution(_ name: String) throws -> Solution {
    try DeskSetup.find(name, in: organization.solutions, by: \.uniqueName, "solution", of: organization)
  }

  /// The chat widget of this name; if there is none, reports the known names.
  func chatWidget(_ name: String) throws -> ChatWidget {
    try DeskSetup.find(name, in: organization.chatWidgets, by: \.name, "chat widget", of: organization)
  }
}

extension LockedOrganization {
  /// Locks an organization and reads it, after cleaning up after an interrupted run.
  static func locked(_ named: String) throws -> LockedOrganization {
    let provisioning = OrganizationProvisioning(of: named)
    let folder: OrganizationFolder
    do throws(WriteFailure) {
      folder = try provisioning.lock()
    } catch {
      // If it is not an organization, reading it gives a more specific error.
      if error.fault == .noOrganization { _ = try value(of: provisioning.read()) }
      try Message.refuse([error.diagnostic])
    }
    try folder.reportRepair()
    return try value(of: folder.read())
  }
}

private func value<Value>(of reading: Reading<Value>) throws -> Value {
  guard let value = reading.value else { try Message.refuse(reading.diagnostics) }
  try Message.print(reading.diagnostics)
  return value
}

extension OrganizationFolder {
  fileprivate func reportRepair() throws {
    if hasRepaired { try Message.print(note: "repaired what an interrupted run left behind in \(path)") }
    for path in unremoved {
      try Message.print(note: "\(RemovalProofWords.undeleted(path)): delete it by hand")
    }
  }
}
