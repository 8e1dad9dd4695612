import Diagnostics
import Organizations
import RecordFormats
import Records

/// The proof that nothing of a solution is left: the organization, read again after the removal.
public struct RemovalProof: Hashable, Sendable {
  /// The organization as it was read again.
  public let organization: Organization
  /// How much was looked at.
  public let solutions: Int
  public let rows: Int
  public let chatWidgets: Int
  public let quickReplies: Int
  /// What points at the solution all the same.
  public let references: [SolutionReference]
  /// Files and folders that should be gone, or say something else than before and should not.
  public let files: [String]

  /// Whether nothing of it is left, and nothing else has changed.
  public var holds: Bool { references.isEmpty && files.isEmpty }

  /// Reads the organization again, and looks for anything of the solution.
  public static func read(of plan: UninstallPlan, from before: LoadedOrganization, at path: String)
    -> Reading<RemovalProof>
  {
    let reading = LoadedOrganization.load(path)
    return Reading(
      reading.value.map { RemovalProof(of: plan, $0, from: before, at: path) },
      reading.diagnostics)
  }

  private init(
    of plan: UninstallPlan, _ after: LoadedOrganization, from before: LoadedOrganization, at path: String
  ) {
    let organization = after.organization
    let folder = before.folder(of: plan.solution).map(OrganizationLayout.solution)
    var files = [folder, OrganizationLayout.solution(ProvisioningPlaces.area)].compactMap(\.self)
      .filter { FolderOnDisk(path).has($0) }
    var expected = before.organization
    expected.uninstall(plan.solution.uniqueName)
    expected.resetWidgets(of: plan.chosenProviders)
    expected.forgiveProvidersThatCameBack(in: organization)
    if !organization.says(the: expected) { files.append(OrganizationFile.fileName) }
    self.files = files
    self.organization = organization
    references = organization.references(to: plan.solution) + after.scenarioReferences(to: plan.solution)
    solutions = organization.solutions.count
    rows = organization.solutions.reduce(0) { $0 + $1.rowCount }
    chatWidgets = organization.chatWidgets.count
    quickReplies = organization.quickReplies.count
  }
}

extension Organization {
  /// Whether two organizations say the same, wherever in their files it stands.
  fileprivate func says(the other: Organization) -> Bool {
    func placeless(_ organization: Organization) -> Organization {
      var copy = organization
      copy.chatWidgetOrigins = [:]
      copy.solutions = organization.solutions.map(\.withoutPlaces)
      return copy
    }
    return placeless(self) == placeless(other)
  }

  /// Takes over which provider an option names that is off in both: turning off brings back what stood there before.
  fileprivate mutating func forgiveProvidersThatCameBack(in other: Organization) {
    for (place, widget) in other.chatWidgets.enumerated() where chatWidgets.indices.contains(place) {
      for mode in RemoteAssistanceMode.allCases
      where !widget[mode].isEnabled && chatWidgets[place][mode] == RemoteAssistanceOption() {
        chatWidgets[place][mode] = widget[mode]
      }
    }
  }
}
