import Records
import Simulation

/// What a person must know of an app tab's address, in words.
public enum AddressWords {
  /// What the template says and the page does not get, and what the page does not get at all.
  public static func cautions(_ address: AppTabAddress) -> [String] {
    var cautions: [String] = []
    if let spelling = address.otherSpelling, case .webResource(let name) = address.target {
      cautions += Self.cautions(spelling, of: name)
    }
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

  /// What `check` says of a spelling, too.
  private static func cautions(_ written: TemplateParameter, of resource: WebResourceName) -> [String] {
    let name = TemplateParameter.webResourceName
    var cautions: [String] = []
    if written.name != name {
      cautions.append("The parameter is written \(written.name); elsewhere the product writes \(name).")
    }
    if WebResourceName.isURL(written.value) {
      let meant = WebResourceName(url: written.value).map { ", \($0.name)" } ?? ""
      cautions.append("A whole URL stands for the web resource's name; the name alone is meant\(meant).")
    } else if written.value != resource.name {
      cautions.append(
        "The web resource is written as a path; elsewhere the product gives its name, \(resource.name).")
    }
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
