import Records

/// The page of an app tab as its template has it, whichever conversation the tab is opened in.
public struct TemplatePage: Hashable, Sendable {
  public let template: GUID
  public let templateName: String
  public let destination: Shared<AppTabDestination>
  public let canClose: Bool
  /// The slugs of the template that stay as they are written, each once.
  public let unfilledSlugs: [String]
  /// Whether the solution provides the web resource's file; nil if it leads to no web resource.
  public let hasFile: Bool?

  public init(
    template: GUID, templateName: String, destination: Shared<AppTabDestination>, canClose: Bool,
    unfilledSlugs: [String], hasFile: Bool?
  ) {
    (self.template, self.templateName, self.destination) = (template, templateName, destination)
    (self.canClose, self.unfilledSlugs, self.hasFile) = (canClose, unfilledSlugs, hasFile)
  }

  init(of template: ApplicationTabTemplate, files: Set<String>) throws(AppTabDestination.Problem) {
    let destination = try AppTabDestination(template)
    let hasFile: Bool? =
      switch destination.target {
      case .webResource(let name): files.contains(name.name)
      case .thirdPartyWebsite, .notSimulated: nil
      }
    self.init(
      template: template.id, templateName: template.name, destination: Shared(destination),
      canClose: template.canClose, unfilledSlugs: template.unfilledSlugs, hasFile: hasFile)
  }
}
