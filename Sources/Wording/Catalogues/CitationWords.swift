import Diagnostics

/// The basis of a claim, in words.
public enum CitationWords {
  /// `Manage presence status, Automatic presence`.
  public static func page(_ citation: Citation) -> String {
    citation.page.title + (citation.section.map { ", \($0)" } ?? "")
  }

  /// The page of a claim; nil for an invented one.
  public static func page(_ claim: Claim) -> String? { claim.citation.map(page) }

  /// The meaning of a basis.
  public static func meaning(_ basis: Basis) -> String {
    switch basis {
    case .documented: "A page of Microsoft's documentation says so."
    case .inferred: "It follows from what the named page says."
    case .invented: "We had to choose; do not teach it as the product's behaviour."
    }
  }
}
