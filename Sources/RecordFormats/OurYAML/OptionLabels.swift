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
    var labels: [String] = []
    var numbers: [String: Int] = [:]
    for option in options {
      labels.append(option.label)
      Self.add(option, to: &numbers)
    }
    for option in others { Self.add(option, to: &numbers) }
    (self.labels, self.numbers) = (labels, numbers)
  }

  private static func add(_ option: (number: Int, label: String), to numbers: inout [String: Int]) {
    let label = option.label.lowercased()
    if numbers[label] == nil { numbers[label] = option.number }
  }

  init<Option: Choice>(_ choice: Option.Type) {
    self.init(Option.allCases.map { ($0.rawValue, $0.label) })
  }

  func number(of label: String) -> Int? { numbers[label.lowercased()] }
}
