import Cells

/// A key in the footer: its binding and its word.
struct FooterEntry: Sendable {
  /// The binding's index in the table of keys.
  let index: Int
  let binding: KeyBinding
  let word: FooterWord

  /// Its width in columns.
  var width: Int { TextWidth.of(binding.footerKey) + 1 + TextWidth.of(word.text) }
}

extension Scene {
  /// The keys worth showing in the footer, most needed first: those of what is on top, then the next step of
  /// a conversation, then the pane's own.
  var footer: [FooterEntry] {
    console.keys.reachable(in: scopes).compactMap { index -> FooterEntry? in
      let binding = console.keys.all[index]
      guard let word = binding.command.footer(in: binding.scope, self), refusal(of: binding.command) == nil
      else { return nil }
      return FooterEntry(index: index, binding: binding, word: word)
    }.sorted { ($0.word.need, $0.index) < ($1.word.need, $1.index) }
  }
}

/// The keys that work now.
///
/// When space is short, the least needed are dropped first.
struct FooterPane: Sendable {
  /// The most needed first.
  let entries: [FooterEntry]

  func paint(_ frame: inout Frame, row: Int) {
    let width = frame.grid.size.width
    var shown: [FooterEntry] = []
    var used = 1
    for entry in entries where used + entry.width <= width {
      shown.append(entry)
      used += entry.width + 2
    }
    var x = 1
    // Chosen by need but drawn in the table's order, so that words stay where they are.
    for entry in shown.sorted(by: { $0.index < $1.index }) {
      let start = x
      x += frame.put(entry.binding.footerKey, x, row, limit: width - x, .footerKey)
      x += frame.put(" \(entry.word.text)", x, row, limit: width - x, .footerText)
      frame.makeClickable(
        Rect(x: start, y: row, width: x - start, height: 1), .command(entry.binding.command))
      x += 2
    }
  }
}
