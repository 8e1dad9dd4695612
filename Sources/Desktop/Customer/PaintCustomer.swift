import Cells
import Diagnostics

extension Scene {
  /// Paints the customer's side, with its title on the border above it.
  func paintCustomer(_ frame: inout Frame, _ layout: Layout) {
    let area = layout.customer
    guard !area.isEmpty else { return }
    if layout.kind != .single { paintCustomerTitle(&frame, layout) }
    guard let customerPane else {
      for (row, line) in TextWrap.lines("No conversation is in front.", width: area.width - 2).enumerated()
      where row < area.height {
        frame.put(line, area.x + 1, area.y + row, limit: area.width - 2, .faint)
      }
      return
    }
    let hasFocus = console.hasFocus(.customerSide)
    customerPane.paint(&frame, chosen: hasFocus ? chosenCustomerControl : nil) {
      control("[\($0.label)]", .customer($0))
    }
  }

  /// Paints the title, and the basis: how a customer's screen looks is ours.
  private func paintCustomerTitle(_ frame: inout Frame, _ layout: Layout) {
    let area = layout.customer
    let y = area.y - 1
    if y > layout.titleRow { frame.separator(area, y) }
    let used = title("Customer's side", of: .customerSide, area.x + 1, y, area.width - 2, &frame)
    var x = area.x + 1 + used
    let basis = "\(Basis.invented.rawValue) "
    x += frame.put(basis, x, y, limit: max(0, area.maxX - x - 1), .invented)
    guard layout.appTab.isEmpty else { return }
    let tab = control("[App tab]", .view(.focus(.appTab)))
    let start = area.maxX - TextWidth.of(tab.label) - 1
    if start >= x { frame.put(tab, start, y, limit: area.maxX - start) }
  }
}
