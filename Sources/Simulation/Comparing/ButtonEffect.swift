import Notations
import Organizations
import Records

/// What selecting a button does, whichever conversation it is selected in.
public enum ButtonEffect: Hashable, Sendable {
  /// Opens an app tab; the URL is nil for a page of the product itself.
  case tab(title: String, url: String?)
  case message(String)
  case function(webResource: String, name: String)
  /// It is refused.
  case refused(Refusal)
}

extension ButtonEffect {
  /// The place of the conversation's id in a URL.
  public static let conversationID = "{conversationId}"

  /// A conversation whose id stands for that of any.
  private static let anyConversation = GUID(randomHigh: 0, randomLow: 0)

  init(of button: Button, in organization: Organization) {
    let action = button.action
    let parameter = (action.eventParameter ?? "").trimmed
    switch action.eventName {
    case .openAppTabTemplate:
      self = Self.tab(named: parameter, of: action, in: organization)
    case .sendMessage:
      self =
        parameter.isEmpty
        ? .refused(.eventParameterMissing(action.eventName)) : .message(action.eventParameter ?? "")
    case .customerDefinedFunction:
      guard let webResource = action.webResource, let function = action.functionName else {
        self = .refused(.functionMissing)
        return
      }
      self = .function(webResource: webResource, name: function)
    }
  }

  private static func tab(
    named name: String, of action: ConversationAction, in organization: Organization
  ) -> ButtonEffect {
    guard !name.isEmpty else { return .refused(.eventParameterMissing(action.eventName)) }
    guard let template = organization.catalogue.template(named: name)?.template else {
      return .refused(.templateNotFound(name, nearest: nil))
    }
    do throws(Refusal) {
      let address = try AppTabAddress(template, conversation: anyConversation)
      let url = address.url?.replacing(anyConversation.description, with: conversationID)
      return .tab(title: template.tabTitle, url: url)
    } catch {
      return .refused(error)
    }
  }
}
