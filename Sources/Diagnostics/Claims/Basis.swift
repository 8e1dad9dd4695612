/// The basis of a statement we make about the product.
///
/// Outsiders cannot see every detail of the real product. A trainer must never teach our invention as the
/// product's behaviour, so every rule states its basis.
public enum Basis: String, Hashable, Sendable, CaseIterable {
  /// The article or another Microsoft page states it.
  case documented
  /// It follows from documented facts.
  case inferred
  /// We had to choose.
  case invented
}
