import Diagnostics
import Organizations
import Records
import Storage

/// The organization that a provisioning command works on.
struct OrganizationAtHand {
  let loaded: LoadedOrganization

  var organization: Organization { loaded.organization }

  /// Reads the organization.
  ///
  /// If this run may write to it, leftovers of an interrupted run are repaired first.
  ///
  /// Problems are reported on standard error, and the command ends with the matching exit code.
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

  /// Reports why something cannot be written, and ends the command.
  static func refuse(_ failure: WriteFailure) throws -> Never {
    try Message.print([failure.diagnostic])
    throw ExitStatus.invalid.code
  }

  /// The installed solution with this name; if there is none, reports the known ones.
  func solution(_ name: String) throws -> Solution {
    try Stage.find(name, in: organization.solutions, by: \.uniqueName, "solution", of: organization)
  }

  /// The chat widget with this name; if there is none, reports the known ones.
  func chatWidget(_ name: String) throws -> ChatWidget {
    try Stage.find(name, in: organization.chatWidgets, by: \.name, "chat widget", of: organization)
  }

  /// A solution's folder as shown to the user: `shop/solutions/fabrikam`.
  func shownPath(of folder: String) -> String { loaded.location.path(of: folder) }

  /// The path of a solution's folder on disk; nil for a built-in sample.
  func path(of folder: String) -> String? {
    if case .folder = loaded.location { shownPath(of: folder) } else { nil }
  }
}

/// An organization's folder that is locked for changes by this run until it ends.
struct HeldOrganization {
  let atHand: OrganizationAtHand
  let folder: OrganizationFolder
  private let name: String

  /// Locks and reads the organization.
  ///
  /// Leftovers of an interrupted run are repaired first.
  ///
  /// Problems are reported on standard error, and the command ends with the matching exit code.
  init(_ named: String) throws {
    name = named
    do throws(WriteFailure) {
      switch OrganizationHome(of: named) {
      case .folder(let path, _): folder = try OrganizationFolder(path)
      case .sample(let sample): throw WriteFailure(path: named, .builtInSample(name: sample))
      case .nowhere: throw WriteFailure(path: named, .noOrganization)
      }
    } catch {
      // If the path is not an organization, the errors from reading it say more.
      if error.fault == .noOrganization { _ = try OrganizationAtHand(asItIs: named) }
      try OrganizationAtHand.refuse(error)
    }
    try folder.tellRepair()
    atHand = try OrganizationAtHand(asItIs: named)
  }

  /// Reads the organization again after a change.
  func readAgain() throws -> Organization { try OrganizationAtHand(asItIs: name).organization }
}

extension OrganizationFolder {
  fileprivate func tellRepair() throws {
    if hasRepaired { try Message.print(note: "leftovers of an interrupted run in \(path) were cleaned up") }
  }
}
