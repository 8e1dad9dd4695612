import Records
import Simulation

/// What a person must know of an app tab's address, in words.
public enum AddressWords {
  /// What the template says and the page does not get, and what the page does not get at all.
  public static func cautions(_ address: AppTabAddress) -> [String] {
    var cautions: [String] = []
    if let data = address.replacedData {
      cautions.append("The template's own data, \(data), is replaced by the conversation's.")
    }
    if !address.unsent.isEmpty {
      let list = address.unsent.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
      cautions.append("Not sent, because \(takers(address.target)) only its own parameters: \(list).")
    }
    if address.conversationData == nil { cautions.append("Pages of this type get no conversationId.") }
    return cautions
  }

  private static func takers(_ target: AppTabAddress.Target) -> String {
    switch target {
    case .webResource: "a web resource takes"
    case .thirdPartyWebsite: "a third-party website takes"
    case .notSimulated(let type): "\(type.label) takes"
    }
  }
}
