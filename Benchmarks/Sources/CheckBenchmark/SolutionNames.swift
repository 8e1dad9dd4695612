/// The names in one generated solution, which differ from those in every other.
struct SolutionNames {
  let number: Int
  var provider: String { "Provider\(number)" }
  var prefix: String { "pro\(number)" }
  var uniqueName: String { "\(provider)Assist" }
  func action(_ action: Int) -> String { "\(provider)Action\(action)" }
  func template(_ template: Int) -> String { "\(prefix)_tab\(template)" }
}
