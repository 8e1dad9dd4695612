import Diagnostics
import Organizations
import Records

/// A change that the trainer makes to the rehearsal's setup.
public enum TrainerFact: Hashable, Sendable {
  case agentChanged(Agent)
  case languageChanged(Locale)
  /// Indirect, because organizations are large, and every fact would be.
  indirect case organizationChanged(Organization)
  case widgetChanged(ConversationNumber, widget: Int)
  case startedOver(ConversationNumber)
  case pagesRun(PageRuntime)
}

extension TrainerFact: FactNoun {
  var name: FactName {
    switch self {
    case .agentChanged: .agentChanged
    case .languageChanged: .languageChanged
    case .organizationChanged: .organizationChanged
    case .widgetChanged: .widgetChanged
    case .startedOver: .conversationStartedOver
    case .pagesRun: .pageRuntimeChanged
    }
  }

  var claim: ProductClaim {
    switch self {
    case .pagesRun: .pageRunsInBrowser
    case .agentChanged, .languageChanged, .organizationChanged, .widgetChanged, .startedOver: .trainerSetsUp
    }
  }
}
