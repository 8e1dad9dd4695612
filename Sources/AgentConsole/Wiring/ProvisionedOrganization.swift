import Diagnostics
import Organizations
import Records
import Storage

/// The organization that a provisioning command is about: looked at, or locked to be changed, never half of both.
enum ProvisionedOrganization {
  case lookedAt(OrganizationSnapshot)
  case locked(LockedOrganization)

  /// What its files say.
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

// What is wrong is printed on standard error, and the command ends with the exit code for it.

extension OrganizationSnapshot {
  /// Reads an organization; what an earlier run has left over is put right first, where this run may do that.
  static func looked(at named: String) throws -> OrganizationSnapshot {
    let provisioning = OrganizationProvisioning(of: named)
    guard case .folder = provisioning.location, let folder = try? provisioning.lock() else {
      return try value(of: provisioning.read())
    }
    try folder.tellRepair()
    return try value(of: folder.read()).snapshot
  }

  /// The installed solution of this name; where there is none, the known ones are told.
  func solution(_ name: String) throws -> Solution {
    try DeskSetup.find(name, in: organization.solutions, by: \.uniqueName, "solution", of: organization)
  }

  /// The chat widget of this name; where there is none, the known ones are told.
  func chatWidget(_ name: String) throws -> ChatWidget {
    try DeskSetup.find(name, in: organization.chatWidgets, by: \.name, "chat widget", of: organization)
  }
}

extension LockedOrganization {
  /// Takes hold of an organization and reads it; what an earlier run has left over is put right first.
  static func locked(_ named: String) throws -> LockedOrganization {
    let provisioning = OrganizationProvisioning(of: named)
    let folder: OrganizationFolder
    do throws(WriteFailure) {
      folder = try provisioning.lock()
    } catch {
      // Of something that is no organization, what it is says more.
      if error.fault == .noOrganization { _ = try value(of: provisioning.read()) }
      try Message.refuse([error.diagnostic])
    }
    try folder.tellRepair()
    return try value(of: folder.read())
  }
}

private func value<Value>(of reading: Reading<Value>) throws -> Value {
  guard let value = reading.value else { try Message.refuse(reading.diagnostics) }
  try Message.print(reading.diagnostics)
  return value
}

extension OrganizationFolder {
  fileprivate func tellRepair() throws {
    if hasRepaired { try Message.print(note: "what an earlier run had left over in \(path) was put right") }
  }
}
