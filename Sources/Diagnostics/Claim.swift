/// One thing that we say of the product, with the ground it stands on.
///
/// A claim's words are in `Wording`; here is what must not be forgotten: its name, its basis and its page.
public struct Claim: Hashable, Sendable {
  /// The claim's name, as `fidelity` lists it: `buttons-by-order`.
  public var name: String
  public var basis: Basis
  /// The page, for a documented claim; for an inferred one the page that it follows from.
  public var citation: Citation?

  /// A claim that a page makes.
  public static func documented(_ name: String, _ page: DocumentationPage, _ section: String? = nil) -> Claim
  {
    Claim(name: name, basis: .documented, citation: Citation(page, section))
  }

  /// A claim that follows from what a page says.
  public static func inferred(_ name: String, from page: DocumentationPage, _ section: String? = nil) -> Claim
  {
    Claim(name: name, basis: .inferred, citation: Citation(page, section))
  }

  /// A choice of ours.
  public static func invented(_ name: String) -> Claim {
    Claim(name: name, basis: .invented, citation: nil)
  }
}
