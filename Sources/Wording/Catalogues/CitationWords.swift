import Diagnostics

/// The basis of a claim, in words.
public enum CitationWords {
  /// `Manage presence in Omnichannel for Customer Service, “How presence status is updated” (2024-04-30)`.
  public static func page(_ citation: Citation) -> String {
    let section = citation.section.heading.map { ", “\($0)”" } ?? ", before the first heading"
    return "\(citation.page.title)\(section) (\(version(citation.page.version)))"
  }

  /// The page and its address.
  public static func source(_ citation: Citation) -> String {
    "\(page(citation)): \(citation.page.address)"
  }

  /// The best page of a claim; nil for an invented one.
  public static func page(_ claim: Claim) -> String? { claim.citations.first.map(page) }

  /// Every page of a claim with its address; empty for an invented one.
  public static func sources(_ claim: Claim) -> [String] { claim.citations.map(source) }

  private static func version(_ version: PageVersion) -> String {
    switch version {
    case .dated(let date): date
    case .commit(let commit): "version \(commit)"
    }
  }

  /// The meaning of a basis.
  public static func meaning(_ basis: Basis) -> String {
    switch basis {
    case .documented: "A page of Microsoft's documentation says so."
    case .inferred: "It follows from what the named page says."
    case .invented: "We had to choose; do not teach it as the product's behaviour."
    }
  }
}
