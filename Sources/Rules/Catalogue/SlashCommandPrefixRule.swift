import Diagnostics
import Organizations
import Records

/// A slash command that is the beginning of another action's command.
public enum SlashCommandPrefixRule: Rule {
  public static let id = "slash-command-prefix"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    The menu of commands narrows as the agent types: one that begins another comes before it in the menu, \
    and Enter runs it while the longer one is still being typed.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /share}
      - {conversationAction: FabrikamFile, locale: en-US, label: Share a file, tooltip: Send a file,
         slashCommand: /sharefile}
    conversationActions:
      - name: FabrikamFile
        eventName: Send message
        eventParameter: "Here it is: https://fabrikam.example/file"
        order: 10
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
      - {conversationAction: FabrikamFile, locale: en-US, label: Share a file, tooltip: Send a file,
         slashCommand: /sharefile}
    conversationActions:
      - name: FabrikamFile
        eventName: Send message
        eventParameter: "Here it is: https://fabrikam.example/file"
        order: 10
    """

  /// A lowercase command, with its row, its action and its location.
  private struct Command {
    let text: String
    let row: ConversationActionLocale
    let entry: CataloguedAction
    let visibility: ButtonVisibility
    let place: Place

    var action: GUID { entry.action.id }

    /// Whether an agent of some language has both commands for these buttons.
    func sharesLanguage(with other: Command) -> Bool {
      [row.locale, other.row.locale].contains { language in
        entry.locale(for: language)?.id == row.id && other.entry.locale(for: language)?.id == other.row.id
      }
    }
  }

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let chosen = ChosenProviders(in: subject.organization)
    var commands = commands(in: subject)
    // After sorting, the commands that one command begins come right after it and its equals.
    commands.sort { ($0.text, $0.place) < ($1.text, $1.place) }
    let afterText = ends(of: commands) { $0.text == $1.text }
    let afterAction = ends(of: commands) { $0.action == $1.action }
    var comparisonsLeft = comparisonLimit
    return commands.indices.compactMap { index in
      let command = commands[index]
      var other = afterText[index]
      while other < commands.count, commands[other].text.hasPrefix(command.text) {
        let longer = commands[other]
        comparisonsLeft -= 1
        if longer.action == command.action {
          other = afterAction[other]
        } else if comparisonsLeft > 0,
          !(command.sharesLanguage(with: longer) && chosen.canMeet(command.visibility, longer.visibility))
        {
          other += 1
        } else {
          break
        }
      }
      guard other < commands.count, commands[other].text.hasPrefix(command.text) else { return nil }
      let longer = commands[other]
      return Finding(
        at: command.place, "the slash command `\(command.text)` is the beginning of `\(longer.text)`",
        hint: "that one is at \(longer.place.shown(from: command.place)); choose others")
    }
  }

  /// How many pairs of commands are compared: beyond it, a command counts as one that can meet the next.
  private static let comparisonLimit = 1_000_000

  /// The commands of all active rows; a row without an action has no button.
  private static func commands(in subject: CheckTarget) -> [Command] {
    let entries = Dictionary(
      subject.organization.catalogue.actions.map { ($0.action.id, ($0, ButtonVisibility(of: $0))) }
    ) { first, _ in first }
    var commands: [Command] = []
    for solution in subject.organization.solutions {
      for row in solution.conversationActionLocales where row.isActive {
        guard let text = row.slashCommand?.lowercased(),
          let (entry, visibility) = row.conversationAction.flatMap({ entries[$0] })
        else { continue }
        let place = solution.place(of: row, "slashCommand")
        commands.append(
          Command(text: text, row: row, entry: entry, visibility: visibility, place: place))
      }
    }
    return commands
  }

  /// For each command, the end of the run of commands equal to it, in one pass from the end.
  private static func ends(of commands: [Command], alike: (Command, Command) -> Bool) -> [Int] {
    var ends = commands.indices.map { $0 + 1 }
    for index in commands.indices.dropLast().reversed() where alike(commands[index], commands[index + 1]) {
      ends[index] = ends[index + 1]
    }
    return ends
  }
}
