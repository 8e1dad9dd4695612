/// The name of a web resource, including slashes: `fab_/cobrowse.html`.
public struct WebResourceName: Hashable, Sendable {
  public let name: String

  /// The folder of all web resources, as Dataverse spells it.
  public static let folder = "/webresources/"

  /// Reads a template parameter: the name, or an address that already starts with the folder (the article
  /// prints it as `/webresource/`; both are accepted).
  public init?(parameter: String) {
    let trimmed = parameter.drop { $0 == " " }
    let name = WebResourceName.afterFolder(trimmed) ?? trimmed.drop { $0 == "/" }
    guard !name.isEmpty else { return nil }
    self.name = String(name)
  }

  /// Reads the address of a web resource: `/webresources/fab_/cobrowse.svg`; nil for any other address.
  public init?(address: String) {
    guard let name = WebResourceName.afterFolder(address[...]), !name.isEmpty else { return nil }
    self.name = String(name)
  }

  private static func afterFolder(_ text: Substring) -> Substring? {
    let slash = UInt8(ascii: "/")
    let path = text.utf8.first == slash ? text.utf8.dropFirst() : text.utf8
    guard let end = path.firstIndex(of: slash),
      ["webresources", "webresource"].contains(Substring(path[..<end]).lowercased())
    else { return nil }
    return text[path.index(after: end)...]
  }
}
