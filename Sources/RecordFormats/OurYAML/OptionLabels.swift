import Records

/// The labels of a choice, looked up without regard to case.
///
/// A list, because nearly every file writes a label as the product does: a table of lowercase labels took longer to
/// make before the first frame than all look-ups together.
struct OptionLabels {
  /// In the product's order.
  let options: [(number: Int, label: String)]
  /// Further labels that are accepted, but not suggested.
  private let others: [(number: Int, label: String)]

  var labels: [String] { options.map { $0.label } }

  /// - Parameter others: further labels that are accepted, but not suggested.
  init(_ options: [(number: Int, label: String)], others: [(number: Int, label: String)] = []) {
    (self.options, self.others) = (options, others)
  }

  init<Option: Choice>(_ choice: Option.Type) {
    self.init(Option.allCases.map { ($0.rawValue, $0.label) })
  }

  func number(of label: String) -> Int? {
    if let exact = number(where: { $0 == label }) { return exact }
    let wanted = label.lowercased()
    return number { $0.lowercased() == wanted }
  }

  private func number(where isMeant: (String) -> Bool) -> Int? {
    (options.first { isMeant($0.label) } ?? others.first { isMeant($0.label) })?.number
  }
}
