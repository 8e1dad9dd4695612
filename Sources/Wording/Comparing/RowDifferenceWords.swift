import Organizations
import Records

/// A row that differs, with its columns in words.
public struct RowDifferenceWords: Hashable, Sendable {
  /// The row's name: `FabrikamCobrowse en-US` for a locale row.
  public let name: String
  /// The columns that differ, or of a row that only one side has, those with a value.
  public let columns: [ColumnWords]

  /// A column and its values; nil where there is none.
  public struct ColumnWords: Hashable, Sendable {
    public let key: String
    public let label: String
    public let old: String?
    public let new: String?
  }

  public init(_ difference: RowDifference, from old: Organization, to new: Organization) {
    let before = difference.old.map { FieldWords.all(of: $0, in: old) } ?? []
    let after = difference.new.map { FieldWords.all(of: $0, in: new) } ?? []
    name =
      difference.new.map { RowWords.title($0, in: new) } ?? difference.old.map { RowWords.title($0, in: old) }
      ?? ""
    func value(_ fields: [FieldWords], _ key: String) -> String? {
      fields.first { $0.key == key }.flatMap { $0.short.isEmpty ? nil : $0.short }
    }
    let isOneSided = difference.old == nil || difference.new == nil
    columns = (after.isEmpty ? before : after).compactMap { field in
      guard isOneSided || difference.columns.contains(field.key) else { return nil }
      let words = ColumnWords(
        key: field.key, label: field.label, old: value(before, field.key), new: value(after, field.key))
      return words.old == nil && words.new == nil ? nil : words
    }
  }
}
