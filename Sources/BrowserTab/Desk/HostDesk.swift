import Notations
import Simulation

/// What the host objects say about the desk: its sessions and their tabs.
///
/// The shapes of the identifiers are invented: `session-id-1`, `tab-id-2`.
public struct HostDesk: Hashable, Sendable {
  let json: JSONValue

  public init(_ state: State) {
    let sessions = state.atTheDesk.map { conversation -> JSONValue in
      [
        "id": .text(Self.session(conversation.number)),
        "title": .text(conversation.customer.name),
        "canCreateTab": .flag(conversation.tabs.count < State.maximumTabs),
        "tabs": .list(
          conversation.tabs.map { tab in
            [
              "id": .text(Self.tab(tab.number)), "title": .text(tab.title),
              "canClose": .flag(tab.page?.canClose ?? false),
              "isFocused": .flag(tab.number == conversation.front),
            ]
          }),
      ]
    }
    json = [
      "sessions": .list(Array(sessions)),
      "focused": JSONValue(state.focus.map(Self.session)),
      "canCreateSession": .flag(state.sessionCount < State.maximumSessions),
    ]
  }

  static func session(_ number: ConversationNumber) -> String { "session-id-\(number.ordinal)" }
  static func tab(_ number: TabNumber) -> String { "tab-id-\(number.ordinal)" }

  /// The tab with an identifier.
  static func tab(_ identifier: String, in state: State) -> (conversation: Conversation, tab: AppTab)? {
    for conversation in state.underWay {
      if let tab = conversation.tabs.first(where: { tab($0.number) == identifier }) {
        return (conversation, tab)
      }
    }
    return nil
  }

  /// The conversation of a session's identifier.
  static func conversation(_ identifier: String, in state: State) -> Conversation? {
    state.underWay.first { session($0.number) == identifier }
  }
}
