/// The part of a page that makes a statement.
public struct Citation: Hashable, Sendable {
  public let page: DocumentationPage
  public let section: PageSection

  public init(_ page: DocumentationPage, _ section: PageSection) {
    (self.page, self.section) = (page, section)
  }
}

/// A section of a page.
public enum PageSection: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text before the first heading.
  case introduction
  /// The text under this heading, which is on the page as it is written here.
  case heading(String)

  public init(stringLiteral heading: String) { self = .heading(heading) }

  /// The heading; nil for the text before the first one.
  public var heading: String? {
    if case .heading(let heading) = self { heading } else { nil }
  }
}
