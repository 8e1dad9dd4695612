import Diagnostics
import Organizations
import Records
import Storage

/// The organization that a provisioning command is about: as it is read, and where it may be changed, its folder.
struct OrganizationAtHand {
  let loaded: LoadedOrganization
  /// The folder, held by this run alone; nil where nothing is to be changed and it cannot be held.
  let folder: OrganizationFolder?

  var organization: Organization { loaded.organization }

  /// Reads it; what an earlier run has left over is put right first.
  ///
  /// What is wrong is told on standard error, and the command ends with the exit code for it.
  init(_ named: String, toChange: Bool) throws {
    let first = try Self.load(named)
    switch first.location {
    case .sample(let name):
      if toChange { try Self.refuse(WriteFailure(path: named, .builtInSample(name: name))) }
      (loaded, folder) = (first, nil)
    case .folder(let path):
      do throws(WriteFailure) {
        folder = try OrganizationFolder(path)
      } catch {
        // Whoever only looks needs no hold of it.
        if toChange { try Self.refuse(error) }
        folder = nil
      }
      if folder?.hasRepaired == true {
        try Message.print(note: "what an earlier run had left over in \(path) was put right")
      }
      loaded = try Self.load(named)
    }
  }

  /// The same organization, read again after a change.
  init(_ named: String, after before: OrganizationAtHand) throws {
    (loaded, folder) = (try Self.load(named), before.folder)
  }

  private static func load(_ named: String) throws -> LoadedOrganization {
    let reading = LoadedOrganization.load(named)
    try Message.print(reading.diagnostics)
    guard let loaded = reading.value else { throw ExitStatus.invalid.code }
    return loaded
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
