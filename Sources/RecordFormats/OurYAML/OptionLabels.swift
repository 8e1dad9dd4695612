import Records

/// The labels of a choice, found without regard to case.
struct OptionLabels {
  /// In the product's order.
  let labels: [String]
  private let numbers: [String: Int]

  init(_ options: [(number: Int, label: String)]) {
    labels = options.map(\.label)
    numbers = Dictionary(options.map { ($0.label.lowercased(), $0.number) }) { first, _ in first }
  }

  init<Option: Choice>(_ choice: Option.Type) {
    self.init(Option.allCases.map { ($0.rawValue, $0.label) })
  }

  func number(of label: String) -> Int? { numbers[label.lowercased()] }
}
