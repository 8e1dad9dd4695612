import Records
import Simulation

/// The text of a system message; the product's own texts at these moments are not known, so these are ours.
public enum SystemMessageWords {
  /// The text, marked if only the agent sees it.
  public static func line(_ message: SystemMessage) -> String {
    switch message.audience {
    case .customer: text(message)
    case .agent: "\(text(message)) (only the agent sees this)"
    }
  }

  public static func text(_ message: SystemMessage) -> String {
    switch message {
    case .agentJoined(let name): "\(name) joined"
    case .sessionRequested(let mode): "\(mode.label) requested"
    case .sessionConnected(let mode): "\(mode.label) connected"
    case .sessionEnded(let mode): "\(mode.label) ended"
    case .sessionCancelled(let mode): "\(mode.label) cancelled"
    case .customerLeft: "The customer left"
    case .customerCutOff: "The customer lost the connection"
    case .customerCameBack: "The customer is back"
    case .conversationEnded(.agent): "The agent ended the conversation"
    case .conversationEnded(.customer): "The customer ended the conversation"
    case .conversationEnded(.disconnection): "The conversation ended because the customer did not come back"
    case .conversationEnded(.startingOver): "The conversation was started over"
    }
  }
}
