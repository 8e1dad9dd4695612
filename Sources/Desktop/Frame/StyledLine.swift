import Cells

/// One line of text in a role, with an optional lead such as a label or a sender before it.
struct StyledLine: Hashable, Sendable {
  /// The text before the line's own.
  var lead = ""
  var leadRole = Role.label
  var text: String
  let role: Role

  init(_ text: String, _ role: Role) { (self.text, self.role) = (text, role) }

  init(lead: String, _ leadRole: Role, _ text: String, _ role: Role) {
    (self.lead, self.leadRole, self.text, self.role) = (lead, leadRole, text, role)
  }

  /// The line broken to a width.
  func wrapped(to width: Int) -> [StyledLine] {
    TextWrap.lines(text, width: width).map { StyledLine($0, role) }
  }
}
