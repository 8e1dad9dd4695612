import Cells

/// A line of text with its role.
struct StyledLine: Hashable, Sendable {
  var text: String
  let role: Role

  init(_ text: String, _ role: Role) { (self.text, self.role) = (text, role) }

  /// The line broken to a width.
  func wrapped(to width: Int) -> [StyledLine] {
    TextWrap.lines(text, width: width).map { StyledLine($0, role) }
  }
}
