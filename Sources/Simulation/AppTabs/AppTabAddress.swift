import Notations
import Organizations
import Records

/// The address of an app tab's page, which follows its page type.
///
/// A web resource gets the `data` parameter that carries the conversation's id (documented: article, *App Tab
/// Template*). A third-party website opens at its `url` followed by its own `data` (documented: *Manage application
/// tab templates*, Third-party website), and no page says that it gets the conversation's id.
public struct AppTabAddress: Hashable, Sendable {
  /// Where the template leads; all tabs of the template share it.
  let destination: Shared<AppTabDestination>
  /// The conversation's `data`; nil if pages of this type get none.
  public let conversationData: ConversationData?

  public typealias Target = AppTabDestination.Target

  /// The `data` parameter for a conversation.
  public struct ConversationData: Hashable, Sendable {
    public let conversation: GUID

    /// The value in the URL: percent-encoded JSON.
    public var encoded: String { PercentEncoding.encodeComponent(json.compact) }
    /// Decoded: `{"conversationId":"…"}`.
    public var json: JSONValue { ["conversationId": .text(conversation.description)] }

    /// The names of the fields of the JSON.
    public static let fields = ["conversationId"]

    public init(_ conversation: GUID) { self.conversation = conversation }
  }

  /// An address with these parts.
  public init(
    url: String?, parameters: [TemplateParameter], conversationData: ConversationData?, target: Target,
    replacedData: String?, unsent: [TemplateParameter], otherSpelling: TemplateParameter?
  ) {
    // Whoever writes down a URL has it whole; the conversation's part is taken from its end, as when it was resolved.
    let start = conversationData.flatMap { url?.withoutEnd($0.encoded) }
    destination = Shared(
      AppTabDestination(
        target, start: start ?? url, endsWithData: start != nil, parameters: parameters,
        replacedData: replacedData, unsent: unsent, otherSpelling: otherSpelling))
    self.conversationData = conversationData
  }

  /// Resolves a template for a conversation.
  ///
  /// The conversation's `data` replaces the template's own (inferred: `appContext` of `createTab` overrides
  /// the grid).
  public init(_ template: ApplicationTabTemplate, conversation: GUID) throws(Refusal) {
    do throws(AppTabDestination.Problem) {
      self.init(Shared(try AppTabDestination(template)), conversation: conversation)
    } catch {
      throw Refusal(error, of: template)
    }
  }

  init(_ destination: Shared<AppTabDestination>, conversation: GUID) {
    self.init(destination, destination.value.endsWithData ? ConversationData(conversation) : nil)
  }

  init(_ destination: Shared<AppTabDestination>, _ conversationData: ConversationData?) {
    (self.destination, self.conversationData) = (destination, conversationData)
  }

  /// The URL as sent; nil for a page of the product itself, whose address no page tells.
  public var url: String? {
    guard let start = destination.value.start else { return nil }
    guard destination.value.endsWithData, let conversationData else { return start }
    return start + conversationData.encoded
  }

  public var target: Target { destination.value.target }
  /// The parameters that a page of the product itself has.
  public var parameters: [TemplateParameter] { destination.value.parameters }
  /// The template's own `data`, which the conversation's replaces; nil if there is none, or if it is sent.
  public var replacedData: String? { destination.value.replacedData }
  /// The parameters of the template that a page of this type does not take, and so does not get.
  public var unsent: [TemplateParameter] { destination.value.unsent }
  /// The parameter that names the web resource, where it is not written as `webresourceName` with the name alone.
  public var otherSpelling: TemplateParameter? { destination.value.otherSpelling }

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

extension Refusal {
  /// A template leads nowhere.
  init(_ problem: AppTabDestination.Problem, of template: ApplicationTabTemplate) {
    switch problem {
    case .noWebResourceName: self = .webResourceNameMissing(template: template.name)
    case .noWebsiteAddress: self = .websiteAddressMissing(template: template.name)
    }
  }
}

extension String {
  /// The text before an end; nil if it ends otherwise.
  fileprivate func withoutEnd(_ end: String) -> String? {
    hasSuffix(end) ? String(dropLast(end.count)) : nil
  }
}
