import Diagnostics
import Organizations
import Records

/// A slash command that is the beginning of another action's command.
public enum SlashCommandPrefixRule: Rule {
  public static let id = "slash-command-prefix"
  public static let severity = Severity.warning
  public static let basis = Basis.invented
  public static let meaning = """
    The menu of commands narrows as the agent types: one that begins another stands before it in the menu, \
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

  /// A lowercase command, with its action and its location.
  private struct Command {
    let text: String
    let action: GUID?
    let place: Place
  }

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var commands: [Command] = []
    for solution in subject.organization.solutions {
      for row in solution.conversationActionLocales where row.isActive {
        guard let text = row.slashCommand?.lowercased() else { continue }
        let place = solution.place(of: row, "slashCommand")
        commands.append(Command(text: text, action: row.conversationAction, place: place))
      }
    }
    // After sorting, the commands that one command begins come right after it and its equals.
    commands.sort { ($0.text, $0.place) < ($1.text, $1.place) }
    let afterText = ends(of: commands) { $0.text == $1.text }
    let afterAction = ends(of: commands) { $0.action == $1.action }
    return commands.indices.compactMap { index in
      let command = commands[index]
      var other = afterText[index]
      if other < commands.count, commands[other].action == command.action { other = afterAction[other] }
      guard other < commands.count, commands[other].text.hasPrefix(command.text) else { return nil }
      let longer = commands[other]
      return Finding(
        at: command.place, "the slash command `\(command.text)` is the beginning of `\(longer.text)`",
        hint: "that one is at \(longer.place.shown(from: command.place)); choose others")
    }
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
