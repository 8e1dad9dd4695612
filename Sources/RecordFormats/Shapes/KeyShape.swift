import Diagnostics
import Records

/// A key of a mapping: its title, its meaning, and what its value may be.
public struct KeyShape: Hashable, Sendable {
  public let key: String
  /// The label on the product's form, or the key in words.
  public let title: String
  public let note: KeyNote
  public let isRequired: Bool
  public let value: ValueShape
  /// What is taken where the key is left out.
  public let standard: Standard?
  /// The column's name in Dataverse; nil if the key is no column.
  public let logicalName: String?

  /// The value of a key that is left out.
  public enum Standard: Hashable, Sendable {
    case text(String)
    case wholeNumber(Int)
    case flag(Bool)
    case texts([String])
  }

  init(
    _ key: String, _ title: String, _ note: KeyNote, _ value: ValueShape, isRequired: Bool = false,
    standard: Standard? = nil, logicalName: String? = nil
  ) {
    (self.key, self.title, self.note, self.value) = (key, title, note, value)
    (self.isRequired, self.standard, self.logicalName) = (isRequired, standard, logicalName)
  }
}

/// The meaning of a key, and the claim about the product behind it.
public struct KeyNote: Hashable, Sendable {
  public let text: String
  public let claim: ProductClaim?

  init(_ text: String, _ claim: ProductClaim? = nil) {
    (self.text, self.claim) = (text, claim)
  }
}

extension ValueShape {
  /// A choice of the product, with its numbers.
  static func choice<Option: Choice>(_ options: Option.Type) -> ValueShape {
    .choice(
      Option.allCases.map {
        ChoiceShape($0.label, number: $0.rawValue, otherLabels: $0.articleLabel.map { [$0] } ?? [])
      })
  }

  /// A choice of ours, which has no numbers.
  static func labels(_ labels: [String]) -> ValueShape { .choice(labels.map { ChoiceShape($0) }) }

  static func list(_ item: ValueShape) -> ValueShape { .list(item, areUnique: false) }
}
