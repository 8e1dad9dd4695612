import Notations
import Records

/// The address of an app tab's page, including the `data` parameter that carries the conversation's id.
public struct AppTabAddress: Hashable, Sendable {
  /// The URL as sent.
  public let url: String
  /// The value of `data` in the URL: percent-encoded JSON.
  public let encodedData: String
  /// The decoded `data`: `{"conversationId":"…"}`.
  public let data: JSONValue
  public let target: Target

  /// What kind of page the address leads to.
  public enum Target: Hashable, Sendable {
    case webResource(WebResourceName)
    case thirdPartyWebsite
    /// A page of the product itself, which is not simulated.
    case notSimulated(PageType)
  }

  /// Resolves a template for a conversation: first the template's parameters in order, then `data`.
  ///
  /// The conversation's `data` replaces the template's own (inferred: `appContext` of `createTab` overrides
  /// the grid).
  public init(_ template: ApplicationTabTemplate, conversation: GUID) throws(Refusal) {
    self.init(try AppTabDestination(template), conversation: conversation)
  }

  init(_ destination: AppTabDestination, conversation: GUID) {
    data = ["conversationId": .text(conversation.description)]
    encodedData = PercentEncoding.encodeComponent(data.compact)
    let base: String
    switch destination.page {
    case .webResource(let name):
      target = .webResource(name)
      let path = name.name.split(separator: "/", omittingEmptySubsequences: false)
      base =
        WebResourceName.folder
        + path.map { PercentEncoding.encodeComponent(String($0)) }.joined(separator: "/")
    case .website(let url):
      target = .thirdPartyWebsite
      base = url
    case .notSimulated(let type):
      target = .notSimulated(type)
      base = "/main.aspx"
    }
    let pairs =
      destination.parameters.map {
        "\(PercentEncoding.encodeComponent($0.name))=\(PercentEncoding.encodeComponent($0.value))"
      } + ["data=\(encodedData)"]
    url = base + (base.contains("?") ? "&" : "?") + pairs.joined(separator: "&")
  }

  /// The parameters that the template sends besides `data`.
  ///
  /// These are the URL's other parameters, decoded.
  public var otherParameters: [TemplateParameter] {
    guard let mark = url.firstIndex(of: "?") else { return [] }
    return url[url.index(after: mark)...].split(separator: "&").compactMap { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves[0] != "data" else { return nil }
      let texts = halves.map { half in (try? PercentEncoding.decode(String(half))) ?? String(half) }
      return TemplateParameter(name: texts[0], value: texts.count > 1 ? texts[1] : "")
    }
  }
}
