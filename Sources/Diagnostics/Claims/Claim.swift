/// One statement we make about the product, with its basis.
///
/// A claim's words are in `Wording`. This holds what must not be forgotten: its name, its basis and its pages.
public struct Claim: Hashable, Sendable {
  /// The claim's name, as listed by `fidelity`: `buttons-by-order`.
  public let name: String
  public let basis: Basis
  /// The pages of a documented claim, or the pages that an inferred one follows from, the best first; empty only
  /// if the claim is invented.
  public let citations: [Citation]

  private init(_ name: String, _ basis: Basis, _ citations: [Citation]) {
    (self.name, self.basis, self.citations) = (name, basis, citations)
  }

  /// A claim made by a page.
  public static func documented(_ name: String, _ first: Citation, _ others: [Citation] = []) -> Claim {
    Claim(name, .documented, all(first, others))
  }

  /// A claim that follows from a page.
  public static func inferred(_ name: String, from first: Citation, _ others: [Citation] = []) -> Claim {
    Claim(name, .inferred, all(first, others))
  }

  private static func all(_ first: Citation, _ others: [Citation]) -> [Citation] {
    var citations = [first]
    citations.append(contentsOf: others)
    return citations
  }

  /// A choice of ours.
  public static func invented(_ name: String) -> Claim { Claim(name, .invented, []) }
}
