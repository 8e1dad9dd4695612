import Diagnostics
import Organizations
import Records

/// Two buttons with the same label that one agent can see at the same time.
public enum LabelTakenRule: Rule {
  public static let id = "label-taken"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.checksOfOurs
  public static let meaning = """
    Agents know a button by its label. Two buttons with the same label in one language, which one conversation can \
    show together, cannot be told apart.
    """
  public static let bad = """
    conversationActionLocales:
      - {conversationAction: FabrikamCobrowse, locale: en-US, label: Assist, tooltip: Start to co-browse,
         slashCommand: /cb}
      - {conversationAction: FabrikamFile, locale: en-US, label: Assist, tooltip: Send a file, slashCommand: /file}
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
      - {conversationAction: FabrikamFile, locale: en-US, label: Send a file, tooltip: Send a file,
         slashCommand: /file}
    conversationActions:
      - name: FabrikamFile
        eventName: Send message
        eventParameter: "Here it is: https://fabrikam.example/file"
        order: 10
    """

  /// What a button says in a language.
  private struct Face: Hashable {
    let language: Locale
    let label: String
  }

  private struct LabelledButton {
    let row: ConversationActionLocale
    let entry: CataloguedAction
    let place: Place
  }

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let chosen = ChosenProviders(in: subject.organization)
    let places = places(in: subject)
    let languages = Set(places.values.map(\.language)).sorted { $0.rawValue < $1.rawValue }
    var buttons: [LabelledButton] = []
    var meeting: [Face: MeetingButtons] = [:]
    var told: Set<GUID> = []
    var findings: [Finding] = []
    for entry in subject.organization.catalogue.actions {
      let visibility = ButtonVisibility(of: entry)
      for language in languages {
        guard let row = entry.locale(for: language), let place = places[row.id]?.place,
          !Optional(row.label).isBlank
        else { continue }
        let face = Face(language: language, label: row.label.lowercased())
        let other = meeting[face]?.first(meeting: visibility)
        meeting[face, default: MeetingButtons(chosen)].add(visibility, buttons.count)
        buttons.append(LabelledButton(row: row, entry: entry, place: place))
        guard let other, told.insert(row.id).inserted else { continue }
        findings.append(
          Finding(
            at: place,
            "the label `\(row.label)` of `\(entry.action.name)` is that of `\(buttons[other].entry.action.name)` too",
            hint:
              "that one is at \(buttons[other].place.shown(from: place)); agents cannot tell the buttons apart"
          ))
      }
    }
    return findings.sorted { $0.place < $1.place }
  }

  /// The place of each active row's label, with the row's language.
  private static func places(in subject: CheckTarget) -> [GUID: (place: Place, language: Locale)] {
    var places: [GUID: (place: Place, language: Locale)] = [:]
    for solution in subject.organization.solutions {
      for row in solution.conversationActionLocales where row.isActive {
        places[row.id] = (solution.place(of: row, "label"), row.locale)
      }
    }
    return places
  }
}
