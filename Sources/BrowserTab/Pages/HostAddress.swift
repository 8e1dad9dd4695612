import Notations
import Organizations
import Records
import Simulation

/// The address of the desk in the browser: an origin of the kind that the product has.
///
/// The host's name is invented: the organization's name below `crm.dynamics.com`. Nothing is ever sent to it.
public struct HostAddress: Hashable, Sendable {
  public let origin: String

  public init(of organization: Organization) {
    let letters = organization.name.lowercased().unicodeScalars.filter { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    let name = letters.isEmpty ? "org" : String(String.UnicodeScalarView(letters.prefix(60)))
    origin = "https://\(name).crm.dynamics.com"
  }

  /// The host page.
  var hostPage: String { "\(origin)/main.aspx" }

  /// The complete URL of an app tab's address; nil for a page of the product itself.
  func url(of address: AppTabAddress) -> String? {
    switch address.target {
    case .webResource: address.url.map { origin + $0 }
    case .thirdPartyWebsite: address.url
    case .notSimulated: nil
    }
  }

  /// What a page asks for.
  enum Request: Hashable {
    case hostPage
    case webResource(String)
    case icon
    /// Something else of the organization's own host.
    case unknown(path: String)
    /// Something that the browser has in itself: `data:`, `blob:`, `about:`.
    case inline
    case otherHost(String)
  }

  func request(_ url: String) -> Request {
    let scheme = url.prefix { $0 != ":" }.lowercased()
    if ["data", "blob", "about"].contains(scheme) { return .inline }
    guard url.hasPrefix(origin + "/") || url == origin else { return .otherHost(Self.host(of: url)) }
    let path = url.dropFirst(origin.count).prefix { $0 != "?" && $0 != "#" }
    if url == hostPage { return .hostPage }
    if path == "/favicon.ico" { return .icon }
    let decoded = (try? PercentEncoding.decode(String(path))) ?? String(path)
    if let name = WebResourceName(address: decoded) { return .webResource(name.name) }
    return .unknown(path: decoded)
  }

  /// The host of a URL, without its port.
  private static func host(of url: String) -> String {
    guard let start = url.firstRange(of: "//")?.upperBound else { return url }
    let authority = url[start...].prefix { !"/?#".contains($0) }
    return authority.prefix { $0 != ":" }.lowercased()
  }
}
