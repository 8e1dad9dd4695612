import Diagnostics

/// The calls that the product's pages document, by the object below `Microsoft` that has them.
enum DocumentedHostCalls {
  static let objects = ["Omnichannel", "Apm"]

  /// The names that an object has; nil if its page is not known here.
  static func names(of object: String) -> [String]? {
    switch object {
    case "Omnichannel":
      [
        "getConversationId", "getConversations", "linkToConversation", "openConversation",
        "sendMessageToConversation", "unlinkFromConversation",
      ]
    case "Apm":
      [
        "canCreateSession", "canCreateTab", "closeTab", "createSession", "createTab", "focusTab",
        "getAllSessions", "getFocusedSession", "getFocusedTab", "getSession", "refreshTab",
      ]
    default: nil
    }
  }

  /// The documented name that was probably meant by one that is not documented; nil if none resembles it.
  static func meant(by name: String, among names: [String]) -> String? {
    guard !names.contains(name) else { return nil }
    return NearestName.to(name, among: names)
  }
}
