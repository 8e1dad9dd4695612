/// A list of things to do, found by typing.
///
/// What cannot be done now is not listed, but whoever types it finds it, with the reason.
struct Palette: Sendable {
  let kind: Kind
  /// Everything that can be found.
  let items: [PaletteItem]
  var editor = LineEditor() {
    didSet { if editor.text != oldValue.text { find() } }
  }
  /// The items that match what is typed, best first; equally good ones stay in the order of the list.
  private(set) var found: [PaletteItem]
  var chosen = 0

  init(kind: Kind, items: [PaletteItem]) {
    self.kind = kind
    self.items = items
    found = items.filter { $0.refusal == nil }
  }

  /// What it lists.
  enum Kind: Hashable, Sendable {
    case everything, sessions

    var title: String { self == .everything ? "Palette" : "Sessions" }
  }

  private mutating func find() {
    chosen = 0
    let pattern = editor.text
    guard !editor.isEmpty else {
      found = items.filter { $0.refusal == nil }
      return
    }
    let matches = items.enumerated().compactMap { index, item -> Match? in
      // A match in the title comes before one that needs the group.
      let whole = [item.group, item.title, item.topics].filter { !$0.isEmpty }.joined(separator: " ")
      let scores = [
        FuzzyMatch.score(pattern, in: item.title), FuzzyMatch.score(pattern, in: whole).map { $0 - 3 },
      ].compactMap(\.self)
      return scores.max().map {
        Match(item: item, score: $0, index: index, isClose: FuzzyMatch.isClose(pattern, to: whole))
      }
    }.sorted { ($0.score, -$0.index) > ($1.score, -$1.index) }
    let possible = matches.filter { $0.item.refusal == nil }
    let impossible = matches.filter { $0.item.refusal != nil }
    // What is not possible now is found only by whoever types it and nothing else.
    if possible.contains(where: \.isClose) {
      found = possible.map(\.item)
    } else {
      let close = impossible.filter(\.isClose)
      found = (!close.isEmpty ? close : !possible.isEmpty ? possible : impossible).map(\.item)
    }
  }

  /// An item that matches what is typed.
  private struct Match {
    let item: PaletteItem
    let score: Int
    let index: Int
    /// Whether the words are in it as typed.
    let isClose: Bool
  }
}

/// One thing to do in a palette.
struct PaletteItem: Hashable, Sendable {
  let title: String
  /// What else it is found by, besides title and group.
  var topics = ""
  /// Who does it.
  let group: String
  /// The key that does the same.
  let key: String?
  let command: Command
  /// Why it is not possible now.
  let refusal: CommandRefusal?
}
