/// One statement we make about the product, with its basis.
///
/// A claim's words are in `Wording`. This holds what must not be forgotten: its name, its basis and its page.
public struct Claim: Hashable, Sendable {
  /// The claim's name, as listed by `fidelity`: `buttons-by-order`.
  public var name: String
  public var basis: Basis
  /// The page of a documented claim, or the page that an inferred one follows from.
  public var citation: Citation?

  /// A claim made by a page.
  public static func documented(_ name: String, _ page: DocumentationPage, _ section: String? = nil) -> Claim
  {
    Claim(name: name, basis: .documented, citation: Citation(page, section))
  }

  /// A claim that follows from a page.
  public static func inferred(_ name: String, from page: DocumentationPage, _ section: String? = nil) -> Claim
  {
    Claim(name: name, basis: .inferred, citation: Citation(page, section))
  }

  /// A choice of ours.
  public static func invented(_ name: String) -> Claim {
    Claim(name: name, basis: .invented, citation: nil)
  }
}
