import Records

/// The buttons looked at so far, to find the first one that a further button can meet in one look.
struct MeetingButtons {
  private let chosen: ChosenProviders
  private var first: Int?
  private var firstAlways: Int?
  private var firstInWidget: [Int: Int] = [:]
  private var all = Choices()
  /// The choices of the buttons that no widget shows.
  private var unchosen = Choices()

  /// The first button with each choice, and with each mode.
  private struct Choices {
    var byChoice: [ProviderChoice: Int] = [:]
    var byMode: [RemoteAssistanceMode: Int] = [:]

    mutating func add(_ choices: Set<ProviderChoice>, _ button: Int) {
      for choice in choices {
        byChoice[choice] = byChoice[choice] ?? button
        byMode[choice.mode] = byMode[choice.mode] ?? button
      }
    }

    /// The buttons that a widget can show together with one of these choices.
    func meeting(_ choices: Set<ProviderChoice>) -> [Int] {
      choices.flatMap { [byChoice[$0], byMode[$0.mode.other]].compactMap(\.self) }
    }
  }

  init(_ chosen: ChosenProviders) { self.chosen = chosen }

  /// The first button that this one can meet.
  func first(meeting button: ButtonVisibility) -> Int? {
    switch button {
    case .never: return nil
    case .always: return first
    case .chosen(let choices):
      let widgets = chosen.widgets(with: choices)
      let others =
        widgets.isEmpty
        ? all.meeting(choices) : widgets.compactMap { firstInWidget[$0] } + unchosen.meeting(choices)
      return (others + [firstAlways].compactMap(\.self)).min()
    }
  }

  mutating func add(_ visibility: ButtonVisibility, _ button: Int) {
    switch visibility {
    case .never: return
    case .always: firstAlways = firstAlways ?? button
    case .chosen(let choices):
      all.add(choices, button)
      let widgets = chosen.widgets(with: choices)
      if widgets.isEmpty { unchosen.add(choices, button) }
      for widget in widgets { firstInWidget[widget] = firstInWidget[widget] ?? button }
    }
    first = first ?? button
  }
}
