import Organizations
import Records

/// Where an app tab opened from a template leads, whichever conversation it is opened in.
struct AppTabDestination: Hashable, Sendable {
  let page: Page
  /// The parameters sent besides `data`.
  let parameters: [TemplateParameter]
  /// The template's own `data`, if it has any.
  let ownData: String?
  /// The parameters of the template that a page of this type does not take.
  let unsent: [TemplateParameter]
  /// The parameter that names the web resource, where it is not written as `webresourceName` with the name.
  let otherSpelling: TemplateParameter?

  enum Page: Hashable, Sendable {
    case webResource(WebResourceName)
    case website(url: String)
    /// A page of the product itself.
    case notSimulated(PageType)
  }

  init(_ template: ApplicationTabTemplate) throws(Refusal) {
    let type = template.pageType ?? .webResource
    var rest = template.parameters
    switch type {
    case .webResource:
      rest += template.queryParameters
      ownData = rest.take(named: TemplateParameter.data)
      guard let value = rest.take(named: TemplateParameter.webResourceName),
        let name = WebResourceName(parameter: value)
      else {
        throw .webResourceNameMissing(template: template.name)
      }
      page = .webResource(name)
      otherSpelling = template.parameters.first { $0.isNamed(TemplateParameter.webResourceName) }.flatMap {
        let isAsDocumented = $0.name == TemplateParameter.webResourceName && $0.value == name.name
        return isAsDocumented && !WebResourceName.isURL($0.value) ? nil : $0
      }
      parameters = rest.filter(\.isTakenByWebResources)
      unsent = rest.filter { !$0.isTakenByWebResources }
    case .thirdPartyWebsite:
      ownData = rest.take(named: TemplateParameter.data)
      guard let url = rest.take(named: TemplateParameter.url), !url.isEmpty else {
        throw .websiteAddressMissing(template: template.name)
      }
      page = .website(url: url)
      (parameters, unsent, otherSpelling) = ([], rest, nil)
    case .entityList, .entityRecord, .control, .dashboard, .search, .custom:
      page = .notSimulated(type)
      let known = type.parameters
      parameters = rest.filter { known?.contains($0) ?? true }
      unsent = rest.filter { !(known?.contains($0) ?? true) }
      (ownData, otherSpelling) = (nil, nil)
    }
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
