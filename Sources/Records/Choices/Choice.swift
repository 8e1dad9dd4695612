/// A choice column's set of options, each with its number in Dataverse and its label on the form.
public protocol Choice: RawRepresentable, CaseIterable, Hashable, Sendable
where RawValue == Int, AllCases == [Self] {
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
    guard let option = Self.allCases.first(where: { $0.label.lowercased() == wanted }) else { return nil }
    self = option
  }

  public static var labels: [String] { allCases.map { $0.label } }
}
