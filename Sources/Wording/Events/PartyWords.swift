import Simulation

/// Who tells whom, in a sentence.
public enum PartyWords {
  public static func sentence(_ parties: Parties) -> String {
    guard let last = parties.receivers.last else { return "From \(name(parties.sender)) to nobody." }
    let others = parties.receivers.dropLast().map(name)
    // What reaches several of them goes through the services, or from the services to each.
    let way = others.isEmpty ? "" : parties.sender == .omnichannelServices ? " and " : ", then to "
    return "From \(name(parties.sender)) to \(others.joined(separator: ", "))\(way)\(name(last))."
  }

  /// A party, in the middle of a sentence.
  public static func name(_ party: Party) -> String {
    switch party {
    case .agent: "the agent"
    case .customer: "the customer"
    case .appTab: "the app tab"
    case .thirdPartyServer: "the third-party server"
    case .omnichannelServices: "Omnichannel services"
    case .administrator: "the administrator"
    }
  }
}
