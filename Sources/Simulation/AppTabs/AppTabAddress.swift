import Notations
import Organizations
import Records

/// The address of an app tab's page, which follows its page type.
///
/// A web resource gets the `data` parameter that carries the conversation's id (documented: article, *App Tab
/// Template*). A third-party website opens at its `url` followed by its own `data` (documented: *Manage application
/// tab templates*, Third-party website), and no page says that it gets the conversation's id.
public struct AppTabAddress: Hashable, Sendable {
  /// The URL as sent; nil for a page of the product itself, whose address no page tells.
  public let url: String?
  /// The parameters that a page of the product itself has.
  public let parameters: [TemplateParameter]
  /// The conversation's `data`; nil if pages of this type get none.
  public let conversationData: ConversationData?
  public let target: Target
  /// The template's own `data`, which the conversation's replaces; nil if there is none, or if it is sent.
  public let replacedData: String?
  /// The parameters of the template that a page of this type does not take, and so does not get.
  public let unsent: [TemplateParameter]
  /// The parameter that names the web resource, where it is not written as `webresourceName` with the name alone.
  public let otherSpelling: TemplateParameter?

  /// The `data` parameter for a conversation.
  public struct ConversationData: Hashable, Sendable {
    /// The value in the URL: percent-encoded JSON.
    public let encoded: String
    /// Decoded: `{"conversationId":"…"}`.
    public let json: JSONValue

    /// The names of the fields of the JSON.
    public static let fields = ["conversationId"]

    public init(_ conversation: GUID) {
      json = ["conversationId": .text(conversation.description)]
      encoded = PercentEncoding.encodeComponent(json.compact)
    }
  }

  /// What kind of page the address leads to.
  public enum Target: Hashable, Sendable {
    case webResource(WebResourceName)
    case thirdPartyWebsite
    /// A page of the product itself, which is not simulated.
    case notSimulated(PageType)
  }

  /// An address with these parts.
  public init(
    url: String?, parameters: [TemplateParameter], conversationData: ConversationData?, target: Target,
    replacedData: String?, unsent: [TemplateParameter], otherSpelling: TemplateParameter?
  ) {
    (self.url, self.parameters, self.conversationData) = (url, parameters, conversationData)
    (self.target, self.replacedData) = (target, replacedData)
    (self.unsent, self.otherSpelling) = (unsent, otherSpelling)
  }

  /// Resolves a template for a conversation.
  ///
  /// The conversation's `data` replaces the template's own (inferred: `appContext` of `createTab` overrides
  /// the grid).
  public init(_ template: ApplicationTabTemplate, conversation: GUID) throws(Refusal) {
    self.init(try AppTabDestination(template), conversation: conversation)
  }

  init(_ destination: AppTabDestination, conversation: GUID) {
    unsent = destination.unsent
    otherSpelling = destination.otherSpelling
    switch destination.page {
    case .webResource(let name):
      target = .webResource(name)
      replacedData = destination.ownData
      let data = ConversationData(conversation)
      conversationData = data
      let pairs = destination.parameters.map {
        "\(PercentEncoding.encodeComponent($0.name))=\(PercentEncoding.encodeComponent($0.value))"
      }
      parameters = []
      let path = name.name.split(separator: "/", omittingEmptySubsequences: false)
      url =
        WebResourceName.folder
        + path.map { PercentEncoding.encodeComponent(String($0)) }.joined(separator: "/")
        + "?" + (pairs + ["data=\(data.encoded)"]).joined(separator: "&")
    case .website(let address):
      target = .thirdPartyWebsite
      (replacedData, conversationData) = (nil, nil)
      parameters = []
      url = address + (destination.ownData ?? "")
    case .notSimulated(let type):
      target = .notSimulated(type)
      (replacedData, conversationData) = (nil, nil)
      parameters = destination.parameters
      url = nil
    }
  }

  /// The parameters that the page gets besides `data`: the URL's others, decoded, or those of the product's page.
  public var otherParameters: [TemplateParameter] {
    guard let url else { return parameters }
    guard let mark = url.firstIndex(of: "?") else { return [] }
    return TemplateParameter.all(inQuery: url[url.index(after: mark)...]).filter {
      $0.name != TemplateParameter.data
    }
  }

  /// The parameters that HTML web resources accept and that the page about app tabs does not list for them.
  public var unlistedParameters: [TemplateParameter] {
    switch target {
    case .webResource: otherParameters
    case .thirdPartyWebsite, .notSimulated: []
    }
  }

  /// The required parameters of the page's type that the template does not give.
  public var missingParameters: [String] {
    switch target {
    case .notSimulated(let type): type.parameters?.missing(among: parameters) ?? []
    case .webResource, .thirdPartyWebsite: []
    }
  }
}
