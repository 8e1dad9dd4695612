import Records

/// An application tab template with all that follows from it before an app tab is opened.
///
/// A class, so that looking one up copies none of its texts.
public final class CataloguedTemplate: Sendable {
  public let template: ApplicationTabTemplate
  public let solution: String
  /// The behaviour that its solution simulates for it; its app tabs share it.
  public let sharedBehaviour: Shared<ProviderBehaviour>
  /// The title of its app tabs.
  public let title: String
  /// The page of its app tabs, or why it leads nowhere.
  public let page: Result<Shared<TemplatePage>, AppTabDestination.Problem>
  /// Whether it has slugs that a conversation fills.
  private let hasSlugs: Bool
  /// The names of all web resources that have a file.
  private let files: Set<String>

  init(
    _ template: ApplicationTabTemplate, of solution: String, behaviour: Shared<ProviderBehaviour>,
    files: Set<String>
  ) {
    (self.template, self.solution, sharedBehaviour) = (template, solution, behaviour)
    self.files = files
    title = template.tabTitle
    hasSlugs = template.hasSlugs
    do throws(AppTabDestination.Problem) {
      page = .success(Shared(try TemplatePage(of: template, files: files)))
    } catch {
      page = .failure(error)
    }
  }

  /// The behaviour that its solution simulates for it.
  public var behaviour: ProviderBehaviour { sharedBehaviour.value }

  /// The template with its slugs filled for a customer's conversation.
  public func filled(forCustomer customer: String) -> CataloguedTemplate {
    guard hasSlugs else { return self }
    return CataloguedTemplate(
      template.filled(forCustomer: customer), of: solution, behaviour: sharedBehaviour, files: files)
  }
}
