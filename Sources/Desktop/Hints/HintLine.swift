import Cells
import Simulation
import Wording

extension Scene {
  /// What to try next; nil if it is not shown.
  var hint: NextHint? {
    guard view.showsHints, !console.history.isPast else { return nil }
    return NextHint(in: state, known: view.lessons, showsCustomer: view.showsCustomer)
  }

  /// Paints the hint on the border at the bottom, where notes stand.
  func paintHint(_ frame: inout Frame, _ layout: Layout) {
    guard let hint else { return }
    let close = control("[×]", .trainer(.hideHints))
    let width = console.size.width - 4
    let text = TextWidth.truncated(
      HintWords(keys: console.keys).line(hint).onOneLine, to: max(0, width - 2 - TextWidth.of(close.label)))
    let used = frame.put(" \(text) ", 2, layout.noteRow, limit: width, .faint)
    frame.put(close, 2 + used, layout.noteRow, limit: width - used)
  }
}
