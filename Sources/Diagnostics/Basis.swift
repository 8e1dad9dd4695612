/// On what a statement of ours about the product rests.
///
/// Nobody outside can see how the real product settles everything; a trainer must never teach our invention as
/// the product's behaviour, so every rule says which of these it is.
public enum Basis: String, Hashable, Sendable, CaseIterable {
  /// The article or another Microsoft page says it.
  case documented
  /// It follows from documented facts.
  case inferred
  /// We had to choose.
  case invented
}
