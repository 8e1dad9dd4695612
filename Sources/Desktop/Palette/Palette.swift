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
    found =
      items.enumerated().compactMap { index, item -> (score: Int, index: Int)? in
        // A match in the title comes before one that needs the group; what is not possible now comes last.
        let whole = FuzzyMatch.score(pattern, in: item.group + " " + item.title).map { $0 - 3 }
        let scores = [FuzzyMatch.score(pattern, in: item.title), whole].compactMap(\.self)
        return scores.max().map { ($0 - (item.refusal == nil ? 0 : 8), index) }
      }.sorted { ($0.score, -$0.index) > ($1.score, -$1.index) }.map { items[$0.index] }
  }
}

/// One thing to do in a palette.
struct PaletteItem: Hashable, Sendable {
  let title: String
  /// Who does it.
  let group: String
  /// The key that does the same.
  let key: String?
  let command: Command
  /// Why it is not possible now.
  let refusal: CommandRefusal?
}
