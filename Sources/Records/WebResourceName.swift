/// The name of a web resource, including slashes: `fab_/cobrowse.html`.
public struct WebResourceName: Hashable, Sendable {
  public let name: String

  /// The folder of all web resources, as Dataverse spells it.
  public static let folder = "/webresources/"

  /// Reads a template parameter: the name, or an address that already starts with the folder (the article
  /// prints it as `/webresource/`; both are accepted), without a query or a fragment.
  public init?(parameter: String) {
    let trimmed = parameter.drop { $0 == " " }.prefix { $0 != "?" && $0 != "#" }
    let name = WebResourceName.afterFolder(trimmed) ?? trimmed.drop { $0 == "/" }
    guard !name.isEmpty else { return nil }
    self.name = String(name)
  }

  /// The query that follows a name in a template parameter, without its question mark, as the article writes it:
  /// "the web resource URL and query parameters"; nil if there is none, or if the parameter is a whole URL.
  public static func query(ofParameter parameter: String) -> String? {
    guard !isURL(parameter) else { return nil }
    let query = parameter.drop { $0 != "?" && $0 != "#" }
    guard query.first == "?" else { return nil }
    return String(query.dropFirst().prefix { $0 != "#" })
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

  /// Whether a text is an address with a scheme and a host.
  public static func isURL(_ text: String) -> Bool {
    let start = text.drop { $0 == " " }.lowercased()
    return start.hasPrefix("https://") || start.hasPrefix("http://")
  }

  /// Reads the web resource that a whole URL leads to: what follows the folder, without its query; nil if the URL leads
  /// elsewhere.
  public init?(url: String) {
    guard WebResourceName.isURL(url) else { return nil }
    let path = url.drop { $0 == " " }.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/").dropFirst(2)
    guard
      let folder = parts.firstIndex(where: { ["webresources", "webresource"].contains($0.lowercased()) }),
      folder + 1 < parts.endIndex
    else { return nil }
    name = parts[(folder + 1)...].joined(separator: "/")
  }
}
