import Records

/// The labels of a choice, looked up without regard to case.
struct OptionLabels {
  let labels: [String]
  /// In the product's order.
  let options: [(number: Int, label: String)]
  private let numbers: [String: Int]

  /// - Parameter others: further labels that are accepted, but not suggested.
  init(_ options: [(number: Int, label: String)], others: [(number: Int, label: String)] = []) {
    self.options = options
    labels = options.map(\.label)
    numbers = Dictionary((options + others).map { ($0.label.lowercased(), $0.number) }) { first, _ in first }
  }

  init<Option: Choice>(_ choice: Option.Type) {
    self.init(Option.allCases.map { ($0.rawValue, $0.label) })
  }

  func number(of label: String) -> Int? { numbers[label.lowercased()] }
}
