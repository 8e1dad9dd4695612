/// A command for the buttons of the conversation in front, by their index.
enum ButtonCommand: Hashable, Sendable {
  case press(Int)
  /// Shows the page of buttons that contains this one.
  case show(Int)

  var title: String {
    switch self {
    case .press(let index): "Select button \(index + 1) of the conversation"
    case .show(let index): "Show button \(index + 1) of the conversation"
    }
  }
}
