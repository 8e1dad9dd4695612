/// The help on top: one screen of the keys that matter, the whole list, or what was typed to find.
struct HelpPanel: Sendable {
  /// The keys that matter where the help was opened, most needed first.
  let now: [FooterEntry]
  /// The keys where the help was opened.
  let keys: KeyTable
  /// Whether it is a drill's help.
  let isGuided: Bool
  /// The keys of a scenario or a drill that do something now.
  let playingKeys: [PlayingKey]
  /// The whole list.
  let lines: [HelpText.Line]
  var editor = LineEditor() {
    didSet { if editor.text != oldValue.text { scroll = 0 } }
  }
  /// Whether the whole list is shown.
  var isComplete = false {
    didSet { scroll = 0 }
  }
  var scroll = 0

  /// How many keys matter at a time.
  static let keysNow = 8

  /// - Parameters:
  ///   - footer: the keys that work where the help is opened; its own is not among them.
  ///   - isGuided: whether a drill lets the customers arrive by itself.
  ///   - playingKeys: the keys of a scenario or a drill, which hide what the console has there.
  init(
    _ footer: [FooterEntry], of keys: KeyTable, isGuided: Bool = false, besides playingKeys: [PlayingKey] = []
  ) {
    (self.keys, self.isGuided, self.playingKeys) = (keys, isGuided, playingKeys)
    lines = HelpText.lines(of: keys, besides: playingKeys)
    var hidden: Set<Command> = [.show(.help)]
    if isGuided { hidden.formUnion(HelpOverview.notInADrill) }
    let taken = playingKeys.map(\.key)
    now = Array(
      footer.filter { entry in
        !hidden.contains(entry.binding.command) && !(entry.binding.keys.first.map(taken.contains) ?? false)
      }.prefix(Self.keysNow))
  }

  /// The panel one step back; nil: it closes.
  var back: HelpPanel? {
    var panel = self
    if !editor.isEmpty {
      panel.editor = LineEditor()
    } else if isComplete {
      panel.isComplete = false
    } else {
      return nil
    }
    return panel
  }
}
