import BrowserTab
import Concurrency
import Organizations
import Storage

/// The web resources of an organization as its files are now: a page that loads again is the one that was saved.
final class FreshPages: WebResourceFiles {
  private let read: @Sendable () -> OrganizationSnapshot?
  private let current: Mutex<Version>

  /// The organization at one time.
  private struct Version {
    let organization: Organization
    let store = WebResourceStore()

    init(_ snapshot: OrganizationSnapshot) {
      organization = snapshot.organization
      store.keep(snapshot)
    }
  }

  /// - Parameter read: reads the organization again; nil if its files cannot be read now.
  init(_ opened: OrganizationSnapshot, read: @escaping @Sendable () -> OrganizationSnapshot?) {
    self.read = read
    current = Mutex(Version(opened))
  }

  func bytes(of name: String) -> [UInt8]? {
    if Self.isPage(name), let snapshot = read() {
      let version = Version(snapshot)
      current.withLock { $0 = version }
    }
    let version = current.withLock { $0 }
    return version.store.bytes(of: name, in: version.organization)
  }

  /// Whether a web resource is a page: what it refers to is read together with it.
  private static func isPage(_ name: String) -> Bool {
    let file = name.split(separator: "/").last ?? ""
    return !file.contains(".") || file.hasSuffix(".html") || file.hasSuffix(".htm")
  }
}
