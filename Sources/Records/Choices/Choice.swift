/// A choice column's set of options, each with its number in Dataverse and its label on the form.
public protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == Int {
  /// The option's label in the product.
  var label: String { get }
  /// The option's name in the article, if it differs in more than case.
  var articleLabel: String? { get }
}

extension Choice {
  public var articleLabel: String? { nil }

  /// The option with this label, ignoring case.
  public init?(label: some StringProtocol) {
    let wanted = label.lowercased()
    for option in Self.allCases where option.label.lowercased() == wanted {
      self = option
      return
    }
    return nil
  }

  public static var labels: [String] { allCases.map(\.label) }
}
