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
      cautions.append(
        "Not sent, because \(takers(address.target)) only its own parameters: \(list(address.unsent)).")
    }
    if !address.unlistedParameters.isEmpty {
      cautions.append(
        "Sent here, though the page about app tabs lists only webresourceName and data: "
          + "\(list(address.unlistedParameters)).")
    }
    if !address.missingParameters.isEmpty {
      cautions.append("Missing, though required: \(address.missingParameters.joined(separator: ", ")).")
    }
    if address.conversationData == nil { cautions.append("Pages of this type get no conversationId.") }
    return cautions
  }

  /// The slugs of the template that the rehearsal leaves as they are written; nil if there are none.
  public static func unfilledSlugs(_ page: Page) -> String? {
    guard !page.unfilledSlugs.isEmpty else { return nil }
    let list = page.unfilledSlugs.map { "{\($0)}" }.joined(separator: ", ")
    return "Not filled here, as no record stands behind it: \(list)."
  }

  /// What a page of the product itself gets, because its URL is not simulated; nil for pages with a URL.
  public static func notSimulated(_ address: AppTabAddress) -> String? {
    guard case .notSimulated(let type) = address.target else { return nil }
    let parameters = address.parameters.isEmpty ? "none" : list(address.parameters)
    return "\(type.label) pages are not simulated, nor is their URL. Parameters: \(parameters)."
  }

  private static func list(_ parameters: [TemplateParameter]) -> String {
    parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
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
