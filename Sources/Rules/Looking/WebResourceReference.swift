import Organizations

/// The name of a web resource, out of what a row holds: `fab_/cobrowse.html`.
struct WebResourceReference {
  let name: String

  /// Reads a name, or an address that starts with the folder of web resources.
  init?(name text: String) {
    let trimmed = text.drop { $0 == " " }
    let name = Self.afterFolder(trimmed) ?? trimmed.drop { $0 == "/" }
    guard !name.isEmpty else { return nil }
    self.name = String(name)
  }

  /// Reads an address alone: `/webresources/fab_/cobrowse.svg`; the article prints `/webresource/`.
  init?(address: String) {
    guard let name = Self.afterFolder(address[...]), !name.isEmpty else { return nil }
    self.name = String(name)
  }

  /// Whether the file is there, or is the product's own: `msdyn_chat_icon_zfp.svg`.
  func isThere(in catalogue: ActionCatalogue) -> Bool {
    catalogue.hasWebResource(named: name) || name.lowercased().hasPrefix("msdyn_")
  }

  private static func afterFolder(_ text: Substring) -> Substring? {
    let lowered = text.lowercased()
    let folders = ["/webresources/", "/webresource/", "webresources/", "webresource/"]
    return folders.first { lowered.hasPrefix($0) }.map { text.dropFirst($0.count) }
  }
}
