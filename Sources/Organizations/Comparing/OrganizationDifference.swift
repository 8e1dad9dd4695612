/// How two organizations differ in what their files hold: rows, settings, and web resources.
public struct OrganizationDifference: Sendable {
  public let rows: [RowDifference]
  public let settings: [SettingDifference]
  public let files: [FileDifference]

  /// - Parameters:
  ///   - matching: the rows of the two, side by side.
  ///   - oldFiles: the web resources of the old one.
  ///   - newFiles: those of the new one.
  public init(
    from old: Organization, to new: Organization, _ matching: RowMatching,
    files oldFiles: WebResourceContents = [:], _ newFiles: WebResourceContents = [:]
  ) {
    rows = RowDifference.all(matching)
    settings = SettingDifference.all(from: old, to: new)
    // A format that cannot hold files says nothing about them.
    let sayFiles = (old.solutions + new.solutions).allSatisfy(\.bringsFiles)
    files = sayFiles ? FileDifference.all(from: oldFiles, to: newFiles) : []
  }

  public var isEmpty: Bool { rows.isEmpty && settings.isEmpty && files.isEmpty }
}
