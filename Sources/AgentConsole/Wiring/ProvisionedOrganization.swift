import Diagnostics
import Organizations
import Records
import Storage
import Wording

/// The organization that a provisioning command works on: either only read, or locked to be changed.
enum ProvisionedOrganization {
  case lookedAt(OrganizationSnapshot)
  case locked(LockedOrganization)

  /// The content of its files.
  var snapshot: OrganizationSnapshot {
    switch self {
    case .lookedAt(let snapshot): snapshot
    case .locked(let locked): locked.snapshot
    }
  }

  init(_ named: String, isDryRun: Bool) throws {
    self = isDryRun ? .lookedAt(try .looked(at: named)) : .locked(try .locked(named))
  }
}

// Problems are printed on standard error, and the command ends with the matching exit code.

extension OrganizationSnapshot {
  /// Reads an organization, after cleaning up after an interrupted run if this run may change the folder.
  static func looked(at named: String) throws -> OrganizationSnapshot {
    let provisioning = OrganizationProvisioning(of: named)
    guard case .folder = provisioning.location, let folder = try? provisioning.lock() else {
      return try value(of: provisioning.read())
    }
    try folder.reportRepair()
    return try value(of: folder.read()).snapshot
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
