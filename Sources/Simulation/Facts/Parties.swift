/// Who tells whom about a fact, as the article's data flow has it.
public struct Parties: Hashable, Sendable {
  public let sender: Party
  /// In the order in which they hear of it; empty if nobody does.
  public let receivers: [Party]

  init(from sender: Party, to receivers: Party...) {
    (self.sender, self.receivers) = (sender, receivers)
  }
}

/// Someone who takes part in a co-browse or screen-sharing session.
public enum Party: String, Hashable, Sendable, CaseIterable {
  case agent
  case customer
  /// The provider's page in an app tab.
  case appTab = "app-tab"
  case thirdPartyServer = "third-party-server"
  /// The product's own services.
  case omnichannelServices = "omnichannel-services"
  case administrator
}

extension ConversationFact {
  var parties: Parties? {
    switch self {
    case .arrived, .customerLeft, .customerCameBack, .ended(_, by: .customer):
      Parties(from: .customer, to: .omnichannelServices, .agent)
    case .accepted, .ended(_, by: .agent): Parties(from: .agent, to: .omnichannelServices, .customer)
    case .rejected, .released, .closed, .ended(_, by: .startingOver):
      Parties(from: .agent, to: .omnichannelServices)
    case .rang, .offerWithdrawn, .missed, .customerCutOff, .ended(_, by: .disconnection):
      Parties(from: .omnichannelServices, to: .agent)
    case .waits, .cameToFront, .capacityFreed: nil
    }
  }
}

extension MessageFact {
  var parties: Parties? {
    switch self {
    case .customerSaid: Parties(from: .customer, to: .omnichannelServices, .agent)
    case .agentSaid: Parties(from: .agent, to: .omnichannelServices, .customer)
    case .invited: Parties(from: .appTab, to: .omnichannelServices, .customer)
    case .sendBoxFilled: Parties(from: .appTab, to: .omnichannelServices, .agent)
    case .system(_, let message):
      switch message.audience {
      case .customer: Parties(from: .omnichannelServices, to: .agent, .customer)
      case .agent: Parties(from: .omnichannelServices, to: .agent)
      }
    }
  }
}

extension CommandFact {
  var parties: Parties? {
    switch self {
    case .ran: Parties(from: .agent, to: .omnichannelServices)
    case .quickRepliesListed, .tagsListed: Parties(from: .omnichannelServices, to: .agent)
    }
  }
}

extension ActionFact {
  var parties: Parties? {
    switch self {
    case .selected: Parties(from: .agent, to: .omnichannelServices)
    case .functionCalled, .modeNotSimulated: nil
    }
  }
}

extension SessionFact {
  var parties: Parties? {
    switch status {
    case .requested: Parties(from: .agent, to: .omnichannelServices)
    case .connected(isLeaked: true): Parties(from: .appTab)
    case .connected, .ended(.secondaryChannelClosed): Parties(from: .appTab, to: .omnichannelServices)
    case .ended: Parties(from: .omnichannelServices, to: .agent)
    case .cancelled: nil
    }
  }
}

extension TabFact {
  var parties: Parties? {
    switch self {
    case .opened(_, let tab): tab.page.map { _ in Parties(from: .omnichannelServices, to: .appTab) }
    case .loaded, .reloaded: Parties(from: .appTab, to: .thirdPartyServer)
    case .closed: Parties(from: .agent, to: .appTab)
    case .cameToFront, .servesMode, .unloaded, .orphaned, .outdated: nil
    }
  }
}

extension EventFact {
  var parties: Parties? {
    switch target {
    case .top: event.parties
    case .window: Parties(from: .appTab)
    }
  }
}

extension PresenceFact {
  var parties: Parties? {
    switch reason {
    case .byHand, .reset: Parties(from: .agent, to: .omnichannelServices)
    case .work, .capacityFull, .secondarySession, .rejected, .missed, .sessionsFull:
      Parties(from: .omnichannelServices, to: .agent)
    }
  }
}

extension InvitationFact {
  var parties: Parties? {
    switch row {
    case .signedIn: Parties(from: .agent, to: .appTab, .thirdPartyServer)
    case .sent, .sentAgain: Parties(from: .appTab, to: .customer)
    case .accepted, .declined: Parties(from: .customer, to: .thirdPartyServer, .appTab)
    case .joined: Parties(from: .thirdPartyServer, to: .appTab)
    case .expired, .withdrawn, .ended: nil
    }
  }
}

extension WorkstreamFact {
  var parties: Parties? { Parties(from: .administrator, to: .omnichannelServices) }
}

extension SettingFact {
  var parties: Parties? { Parties(from: .administrator, to: .omnichannelServices) }
}

extension OptionFact {
  var parties: Parties? { Parties(from: .administrator, to: .omnichannelServices) }
}

extension SolutionFact {
  var parties: Parties? { Parties(from: .administrator, to: .omnichannelServices) }
}
