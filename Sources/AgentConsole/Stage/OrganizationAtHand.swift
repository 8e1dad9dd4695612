import Diagnostics
import Organizations
import Records
import Storage

/// The organization that a provisioning command is about, as it is read.
struct OrganizationAtHand {
  let loaded: LoadedOrganization

  var organization: Organization { loaded.organization }

  /// Reads it; what an earlier run has left over is put right first, where this run may do that.
  ///
  /// What is wrong is told on standard error, and the command ends with the exit code for it.
  init(_ named: String) throws {
    if case .folder(let path, _) = OrganizationHome(of: named), let folder = try? OrganizationFolder(path) {
      try folder.tellRepair()
    }
    try self.init(asItIs: named)
  }

  fileprivate init(asItIs named: String) throws {
    let reading = LoadedOrganization.load(named)
    try Message.print(reading.diagnostics)
    guard let loaded = reading.value else { throw ExitStatus.invalid.code }
    self.loaded = loaded
  }

  /// Tells why something is not written, and ends the command.
  static func refuse(_ failure: WriteFailure) throws -> Never {
    try Message.print([failure.diagnostic])
    throw ExitStatus.invalid.code
  }

  /// The installed solution of this name; where there is none, the known ones are told.
  func solution(_ name: String) throws -> Solution {
    try Stage.find(name, in: organization.solutions, by: \.uniqueName, "solution", of: organization)
  }

  /// The chat widget of this name; where there is none, the known ones are told.
  func chatWidget(_ name: String) throws -> ChatWidget {
    try Stage.find(name, in: organization.chatWidgets, by: \.name, "chat widget", of: organization)
  }

  /// How a solution's folder is shown: `shop/solutions/fabrikam`.
  func shownPath(of folder: String) -> String { loaded.location.path(of: folder) }

  /// Where a solution's folder lies on disk; nil: the organization is inside the program.
  func path(of folder: String) -> String? {
    if case .folder = loaded.location { shownPath(of: folder) } else { nil }
  }
}

/// An organization in a folder that this run alone changes, until it ends.
struct HeldOrganization {
  let atHand: OrganizationAtHand
  let folder: OrganizationFolder
  private let name: String

  /// Takes hold of it and reads it; what an earlier run has left over is put right first.
  ///
  /// What is wrong is told on standard error, and the command ends with the exit code for it.
  init(_ named: String) throws {
    name = named
    do throws(WriteFailure) {
      switch OrganizationHome(of: named) {
      case .folder(let path, _): folder = try OrganizationFolder(path)
      case .sample(let sample): throw WriteFailure(path: named, .builtInSample(name: sample))
      case .nowhere: throw WriteFailure(path: named, .noOrganization)
      }
    } catch {
      // Of something that is no organization, what it is says more.
      if error.fault == .noOrganization { _ = try OrganizationAtHand(asItIs: named) }
      try OrganizationAtHand.refuse(error)
    }
    try folder.tellRepair()
    atHand = try OrganizationAtHand(asItIs: named)
  }

  /// The organization as it is now, after a change.
  func readAgain() throws -> Organization { try OrganizationAtHand(asItIs: name).organization }
}

extension OrganizationFolder {
  fileprivate func tellRepair() throws {
    if hasRepaired { try Message.print(note: "what an earlier run had left over in \(path) was put right") }
  }
}
