/// A link that the article gives for publishing on AppSource.
public enum PublishingLink: String, Hashable, Sendable, CaseIterable {
  case appSource = "https://appsource.microsoft.com"
  case onboardingGuide =
    "https://docs.microsoft.com/azure/marketplace/cloud-partner-portal/business-applications-isv-program"
  case studio = "https://aka.ms/isvstudio"
  case overview = "https://aka.ms/bizappsisvprogram"
  case agreement = "https://aka.ms/bizappsisvaddendum"
  case policies = "https://aka.ms/bizappsisvpolicies"
  case programPage = "https://aka.ms/bizappsisvweb"
  case support = "https://aka.ms/marketplacepublishersupport"

  public var address: String { rawValue }

  /// What stands there.
  public var title: String {
    switch self {
    case .appSource: "AppSource"
    case .onboardingGuide: "onboarding guide"
    case .studio: "ISV Studio"
    case .overview: "overview of the program"
    case .agreement: "agreement"
    case .policies: "policies"
    case .programPage: "program page, with the certification"
    case .support: "publisher support"
    }
  }

  /// The title with the address.
  var words: String { "\(title) \(address)" }
}
