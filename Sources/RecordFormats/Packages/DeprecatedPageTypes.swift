import Records

/// The page types of the deprecated table, each a row.
struct DeprecatedPageTypes {
  private var names: [String: String] = [:]

  init(_ rows: [PackageRow]) {
    for row in rows {
      guard let id = row.values[PackageTable.deprecatedPageType.idColumn]?.text.flatMap({ GUID($0) }) else {
        continue
      }
      names[id.description] = row.values["msdyn_name"]?.text
    }
  }

  /// Found by the row's name, `webresource`, or by the name beside the lookup (inferred: no list of those
  /// rows is known except for that name); nil if it is not one of ours.
  func pageType(meantBy link: PackageLink) -> PageType? {
    let id = link.id.flatMap { GUID($0)?.description }
    guard let name = id.flatMap({ names[$0] }) ?? link.name ?? link.key else { return nil }
    func plain(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    return PageType.allCases.first { plain($0.label) == plain(name) }
  }
}
