/// What carried a row into an organization.
public enum RowCarrier: Hashable, Sendable {
  /// Our own form of a solution, which carries rows of every table.
  case ownFile
  /// A solution of the product, as one of its components.
  case component
  /// Data that is imported by itself, such as Configuration Migration's.
  case data
}
