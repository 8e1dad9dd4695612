import Notations
import Records

/// Where an app tab opened from a template leads, whichever conversation it is opened in.
public struct AppTabDestination: Hashable, Sendable {
  public let target: Target
  /// The URL, up to the conversation's `data` if that ends it; nil for a page of the product itself.
  public let start: String?
  /// Whether the URL ends with the conversation's `data`.
  public let endsWithData: Bool
  /// The parameters that a page of the product itself has.
  public let parameters: [TemplateParameter]
  /// The template's own `data`, which the conversation's replaces; nil if there is none, or if it is sent.
  public let replacedData: String?
  /// The parameters of the template that a page of this type does not take.
  public let unsent: [TemplateParameter]
  /// The parameter that names the web resource, where it is not written as `webresourceName` with the name alone.
  public let otherSpelling: TemplateParameter?

  /// What kind of page it is.
  public enum Target: Hashable, Sendable {
    case webResource(WebResourceName)
    case thirdPartyWebsite
    /// A page of the product itself, which is not simulated.
    case notSimulated(PageType)
  }

  /// Why a template leads nowhere: the parameter that its page type needs is missing.
  public enum Problem: Error, Hashable, Sendable {
    case noWebResourceName, noWebsiteAddress
  }

  /// A destination with these parts.
  public init(
    _ target: Target, start: String?, endsWithData: Bool, parameters: [TemplateParameter],
    replacedData: String?, unsent: [TemplateParameter], otherSpelling: TemplateParameter?
  ) {
    (self.target, self.start, self.endsWithData) = (target, start, endsWithData)
    (self.parameters, self.replacedData) = (parameters, replacedData)
    (self.unsent, self.otherSpelling) = (unsent, otherSpelling)
  }

  /// Resolves a template.
  public init(_ template: ApplicationTabTemplate) throws(Problem) {
    let type = template.pageType ?? .webResource
    var rest = template.parameters
    switch type {
    case .webResource:
      rest.append(contentsOf: template.queryParameters)
      replacedData = rest.take(named: TemplateParameter.data)
      guard let value = rest.take(named: TemplateParameter.webResourceName),
        let name = WebResourceName(parameter: value)
      else {
        throw .noWebResourceName
      }
      target = .webResource(name)
      otherSpelling = template.parameters.first { $0.isNamed(TemplateParameter.webResourceName) }.flatMap {
        let isAsDocumented = $0.name == TemplateParameter.webResourceName && $0.value == name.name
        return isAsDocumented && !WebResourceName.isURL($0.value) ? nil : $0
      }
      start = Self.start(of: name, with: rest.filter { $0.isTakenByWebResources })
      endsWithData = true
      parameters = []
      unsent = rest.filter { !$0.isTakenByWebResources }
    case .thirdPartyWebsite:
      let ownData = rest.take(named: TemplateParameter.data)
      guard let url = rest.take(named: TemplateParameter.url), !url.isEmpty else { throw .noWebsiteAddress }
      target = .thirdPartyWebsite
      start = url + (ownData ?? "")
      endsWithData = false
      (parameters, replacedData, unsent, otherSpelling) = ([], nil, rest, nil)
    case .entityList, .entityRecord, .control, .dashboard, .search, .custom:
      target = .notSimulated(type)
      (start, endsWithData) = (nil, false)
      let known = type.parameters
      parameters = rest.filter { known?.contains($0) ?? true }
      unsent = rest.filter { !(known?.contains($0) ?? true) }
      (replacedData, otherSpelling) = (nil, nil)
    }
  }

  /// The URL of a web resource with its parameters, up to the value of `data`.
  private static func start(of name: WebResourceName, with parameters: [TemplateParameter]) -> String {
    let path = name.name.split(separator: "/", omittingEmptySubsequences: false)
    let pairs = parameters.map {
      "\(PercentEncoding.encodeComponent($0.name))=\(PercentEncoding.encodeComponent($0.value))"
    }
    return WebResourceName.folder
      + path.map { PercentEncoding.encodeComponent(String($0)) }.joined(separator: "/")
      + "?" + (pairs + ["data="]).joined(separator: "&")
  }
}

extension [TemplateParameter] {
  /// Removes all parameters with a name and returns the first one's value.
  fileprivate mutating func take(named name: String) -> String? {
    let value = first { $0.isNamed(name) }?.value
    removeAll { $0.isNamed(name) }
    return value
  }
}
