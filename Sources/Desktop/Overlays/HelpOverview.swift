/// The sections of the help's first screen: by pane, the commands that a person needs to know.
enum HelpOverview {
  struct Section: Sendable {
    let title: String
    let entries: [Entry]
  }

  struct Entry: Hashable, Sendable {
    let key: String
    let text: String
  }

  private static let commands: [(title: String, scope: KeyBinding.Scope, commands: [Command])] = [
    (
      "Sessions", .everywhere,
      [.session(.accept(nil)), .session(.reject(nil)), .show(.sessions), .session(.end), .presence(.reset)]
    ),
    ("Chat box", .pane(.chatBox), [.chat(.send), .chat(.edit(.newLine)), .chat(.olderLine)]),
    ("Buttons", .everywhere, [.button(.press(0)), .button(.press(1))]),
    (
      "App tab", .everywhere,
      [
        .provider(.report(.connected)), .provider(.report(.ended)), .provider(.invite), .tab(.next),
        .tab(.close(nil)),
      ]
    ),
    ("Events", .pane(.events), [.view(.choose), .history(.step(-1)), .view(.move(.pageUp))]),
    (
      "Panels", .everywhere,
      [.show(.palette), .show(.records), .show(.administrator), .show(.history), .show(.problems)]
    ),
    (
      "Demo", .everywhere,
      [.trainer(.nextCustomer), .customer(.say), .customer(.show), .trainer(.hideHints)]
    ),
    ("Anywhere", .everywhere, [.view(.nextPane), .show(.leader), .program(.redraw), .program(.quit)]),
  ]

  /// The commands that a drill takes for a mistake, or whose key it has for itself.
  static let notInADrill: Set<Command> = [
    .trainer(.nextCustomer), .trainer(.hideHints), .customer(.say), .provider(.report(.connected)),
    .provider(.report(.ended)), .provider(.invite),
  ]

  /// The sections, without the commands that are said above them.
  static func sections(
    without said: [FooterEntry], of keys: KeyTable, isGuided: Bool = false,
    besides playingKeys: [PlayingKey] = []
  ) -> [Section] {
    var said = Set(said.map(\.binding.command))
    if isGuided { said.formUnion(notInADrill) }
    let sections = commands.compactMap { title, scope, commands -> Section? in
      let entries = commands.filter { !said.contains($0) }.compactMap { command -> Entry? in
        let binding = keys.all.first { $0.command == command && $0.scope == scope }
        return binding?.keys.first.map { Entry(key: $0.name, text: ShortWords.text(command)) }
      }
      return entries.isEmpty ? nil : Section(title: title, entries: entries)
    }
    guard let first = playingKeys.first else { return sections }
    let entries = playingKeys.map { Entry(key: $0.key.name, text: $0.shortTitle) }
    return [Section(title: first.shortPlace, entries: entries)] + sections
  }
}
