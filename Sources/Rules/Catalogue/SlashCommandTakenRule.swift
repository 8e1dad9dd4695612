import Diagnostics
import Organizations
import Records

/// A slash command that another locale row also has.
public enum SlashCommandTakenRule: Rule {
  public static let id = "slash-command-taken"
  public static let severity = Severity.error
  public static let claim = ProductClaim.slashCommandsAreUnique
  public static let consequences: [ProductClaim] = [.commandsIgnoreCase, .smallestOrderTakesSharedCommand]
  public static let meaning = """
    A slash command must be unique in the system: across actions and solutions, in any language, without regard to \
    case. One action may have the same command in several languages.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
      - {conversationAction: FabrikamCallBack, locale: fr-FR, label: Rappel, tooltip: Proposer de rappeler,
         slashCommand: /CB}
      - {conversationAction: FabrikamCallBack, locale: en-US, label: Call back, tooltip: Offer to call back,
         slashCommand: /callback}
    conversationActions:
      - name: FabrikamCallBack
        eventName: Send message
        eventParameter: "We call you back: https://fabrikam.example/call"
        order: 10
    """
  public static let good = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Co-browse, tooltip: Start to co-browse,
         slashCommand: /cb}
      - {conversationAction: FabrikamCallBack, locale: fr-FR, label: Rappel, tooltip: Proposer de rappeler,
         slashCommand: /rappel}
      - {conversationAction: FabrikamCallBack, locale: en-US, label: Call back, tooltip: Offer to call back,
         slashCommand: /callback}
    conversationActions:
      - name: FabrikamCallBack
        eventName: Send message
        eventParameter: "We call you back: https://fabrikam.example/call"
        order: 10
    """

  /// The first row with a command, and the first one of another action.
  private struct Owners {
    private var first: (action: GUID?, place: Place)?
    private var second: Place?

    /// The place of a row that another action has; a row without an action is never of the same one.
    func place(ofOtherThan action: GUID?) -> Place? {
      guard let first else { return nil }
      return action != nil && first.action == action ? second : first.place
    }

    mutating func add(_ action: GUID?, at place: Place) {
      guard let known = first else {
        first = (action, place)
        return
      }
      if second == nil, action == nil || known.action != action { second = place }
    }
  }

  public static func findings(in subject: CheckTarget) -> [Finding] {
    var owners: [String: Owners] = [:]
    return subject.findings(\.conversationActionLocales) { row, solution in
      guard let command = row.slashCommand else { return nil }
      let place = solution.place(of: row, "slashCommand")
      let key = command.lowercased()
      let taken = owners[key]?.place(ofOtherThan: row.conversationAction)
      owners[key, default: Owners()].add(row.conversationAction, at: place)
      guard let taken else { return nil }
      return Finding(
        at: place, "the slash command `\(command)` is taken",
        hint: "\(taken.shown(from: place)) has it already; choose another")
    }
  }
}
