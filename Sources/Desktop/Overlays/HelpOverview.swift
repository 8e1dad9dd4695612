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

  /// The sections, without the commands that are said above them.
  static func sections(without said: [FooterEntry], of keys: KeyTable) -> [Section] {
    let said = Set(said.map(\.binding.command))
    return commands.compactMap { title, scope, commands in
      let entries = commands.filter { !said.contains($0) }.compactMap { command -> Entry? in
        let binding = keys.all.first { $0.command == command && $0.scope == scope }
        return binding?.keys.first.map { Entry(key: $0.name, text: ShortWords.text(command)) }
      }
      return entries.isEmpty ? nil : Section(title: title, entries: entries)
    }
  }
}
