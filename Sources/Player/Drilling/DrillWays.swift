import Cells
import Desktop
import Records
import Simulation

/// How the agent's inputs are made at the console: what is done, then each way to do it.
struct DrillWays {
  let state: State
  let keys: KeyTable

  func sentence(_ input: AgentInput) -> String {
    switch input {
    case .accepts(let number): "Accept \(customer(number)): \(key(.accept)), or click [Accept]."
    case .rejects(let number): "Reject \(customer(number)): \(key(.reject)), or click [Reject]."
    case .opens(let number): opening(number)
    case .types(let number, let text): typing(text, in: number)
    case .presses(let number, let action): pressing(action, in: number)
    case .opensTab(let number, let tab):
      "Bring the tab “\(title(of: tab, in: number))” to the front: click its title, or press \(key(.nextTab)) until "
        + "it is there."
    case .closesTab(let number, let tab):
      "Close the tab “\(title(of: tab, in: number))”: click its ×, or press \(key(.closeTab)) while it is in front."
    case .endsConversation(let number):
      "End the chat with \(customer(number)): \(key(.endChat)), or click [End chat]."
    case .closesSession(let number): closing(number)
    case .setsPresence(let presence):
      "Set the presence: \(key(.palette)), type “\(presence.label.lowercased())”, then press Enter."
    case .resetsPresence: "Reset the presence: \(key(.resetPresence))."
    }
  }

  private func opening(_ number: ConversationNumber) -> String {
    let index = state.underWay.firstIndex { $0.number == number } ?? 0
    let digit = index < 9 ? "\(Key.alt(Character("\(index + 1)")).name), or " : ""
    return "Bring the session of \(customer(number)) to the front: \(digit)click the name, or press "
      + "\(key(.sessions)) and choose it."
  }

  private func typing(_ text: String, in number: ConversationNumber) -> String {
    let line = "Type “\(text)” into the chat box and press Enter"
    guard case .command(let word, rest: _) = ChatLine(text),
      let place = buttons(of: number).firstIndex(where: { $0.slashCommand == word })
    else { return line + "." }
    return "\(line), or press the button “\(buttons(of: number)[place].label)”: \(wayToButton(at: place))."
  }

  private func pressing(_ action: GUID, in number: ConversationNumber) -> String {
    guard let place = buttons(of: number).firstIndex(where: { $0.action.id == action }) else {
      return "Press the button: go there with \(key(.nextPane))."
    }
    let button = buttons(of: number)[place]
    let typed = button.slashCommand.map { ", or type \($0) and press Enter" } ?? ""
    return "Press the button “\(button.label)”: \(wayToButton(at: place))\(typed)."
  }

  private func closing(_ number: ConversationNumber) -> String {
    let what = "Close the session of \(customer(number)): "
    return state.conversation(number)?.status.isActive == true
      ? what + "click [×] beside [End chat], or \(key(.palette)) and type “close session”."
      : what + "\(key(.endChat)), or click [Close]."
  }

  // MARK: Names

  private func key(_ name: CommandName) -> String { keys.name(of: name) }

  private func customer(_ number: ConversationNumber) -> String {
    state.conversation(number)?.customer.name ?? "the customer"
  }

  private func title(of tab: TabNumber, in number: ConversationNumber) -> String {
    state.conversation(number)?.tab(tab)?.title ?? "it"
  }

  private func buttons(of number: ConversationNumber) -> [Button] {
    state.conversation(number).map { state.buttonBar(of: $0).buttons } ?? []
  }

  /// The key of a button, by its place, and the mouse.
  private func wayToButton(at place: Int) -> String {
    ButtonKeys.key(at: place).map { "\($0.name), or click it" }
      ?? "click it, or go there with \(key(.nextPane))"
  }
}
