import Diagnostics
import Organizations
import Records

/// Something a publisher still has to do before a solution is on AppSource; no file can show that it is done.
public enum PublishingDuty: String, Hashable, Sendable, CaseIterable {
  case onboarding = "publish-onboarding"
  case agreement = "publish-agreement"
  case policies = "publish-policies"
  case certification = "publish-certification"
  case support = "publish-support"
  case privacyPolicy = "publish-privacy-policy"
  case dataProtection = "publish-data-protection"
  case installation = "publish-installation"
  case removal = "publish-removal"
  case listing = "publish-listing"
  /// Only for data without a solution.
  case package = "publish-package"

  public static let severity = Severity.note

  /// The claim about the product that the duty is based on.
  public var claim: ProductClaim {
    switch self {
    case .onboarding, .agreement, .policies, .certification, .support: .publishingHasItsLinks
    case .privacyPolicy: .privacyPolicyIsPublished
    case .dataProtection: .dataProtectionIsCompliant
    case .installation: .installingNeedsFewSteps
    case .removal: .providerLeavesNothing
    case .listing, .package: .providersComeFromAppSource
    }
  }

  /// What is to be done, from the middle of a sentence to its end.
  var task: String {
    switch self {
    case .onboarding: "register as a publisher, and take the solution through the onboarding for AppSource"
    case .agreement: "sign the agreement of the program for business applications"
    case .policies: "read the program's policies, and keep to them"
    case .certification: "have the solution certified"
    case .support: "know where publishers get help"
    case .privacyPolicy: "give the link to the privacy policy in the listing on AppSource"
    case .dataProtection:
      "make sure that the third-party server handles personal data in a compliant way: after the take-over it has "
        + "all data of a session"
    case .installation:
      "try the installation in an organization of your own: few manual steps may be left, or none"
    case .removal: "remove the solution there too: no record, code or data of yours may be left"
    case .listing:
      "tell customers who install the solution by hand that a chat widget lists only providers on AppSource"
    case .package:
      "put these rows into a package together with a solution: rows alone are no solution, and a chat widget lists "
        + "only providers that have published one"
    }
  }

  /// The article's links about it.
  public var links: [PublishingLink] {
    switch self {
    case .onboarding: [.appSource, .onboardingGuide, .studio, .overview]
    case .agreement: [.agreement]
    case .policies: [.policies]
    case .certification: [.programPage]
    case .support: [.support]
    case .privacyPolicy, .dataProtection, .installation, .removal, .listing, .package: []
    }
  }

  private var linkWords: String { links.map(\.words).joined(separator: "; ") }

  /// Where the product's pages say it, if they link no other page about it.
  private var pageWords: String {
    guard let page = claim.claim.citations.first?.page else { return "no page links more about it" }
    return "no page links more about it; it is said in \(page.title), \(page.address)"
  }

  /// The duty, in a sentence.
  public var meaning: String {
    let sentence = task.prefix(1).uppercased() + task.dropFirst()
    return sentence
      + (links.isEmpty ? ". " + pageWords.prefix(1).uppercased() + pageWords.dropFirst() : ": " + linkWords)
      + "."
  }
}

extension PublishingDuty {
  /// The duties of the publisher of each solution, and of data that came without one.
  public static func findings(in subject: CheckTarget) -> [Diagnostic] {
    subject.organization.solutions.filter { $0.leftBy == nil }.flatMap { solution in
      duties(of: solution).map { duty in
        let placeholder = duty == .privacyPolicy ? solution.placeholderPolicy : nil
        let place = solution.place(ofKey: placeholder == nil ? "solution" : "publisher.privacyPolicy")
        let fault = RuleFinding(
          CheckRule(id: duty.rawValue, severity: placeholder == nil ? severity : .warning),
          message: "before `\(solution.uniqueName)` is published, \(duty.task)"
            + (placeholder.map { "; `\($0)` is a placeholder" } ?? ""),
          hint: duty.hint)
        var diagnostic =
          subject.sources[place.file]?.diagnostic(fault, at: place) ?? Diagnostic(fault, at: place)
        diagnostic.basis = duty.claim.claim.basis
        return diagnostic
      }
    }
  }

  /// The duties, and first the one that only data has.
  private static func duties(of solution: Solution) -> [PublishingDuty] {
    let always = allCases.filter { $0 != .package }
    let isDataAlone = !solution.bringsFiles && solution.publisher == nil
    return isDataAlone ? [.package] + always : always
  }

  /// The findings as they weigh before publishing: a privacy policy is no longer left for later.
  public static func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      var diagnostic = diagnostic
      if diagnostic.rule == PublisherWithoutPrivacyPolicyRule.id { diagnostic.severity = .error }
      return diagnostic
    }
  }

  private var hint: String { links.isEmpty ? pageWords : "see " + linkWords }
}

extension Solution {
  /// The address of its privacy policy, if it is one that examples use.
  fileprivate var placeholderPolicy: String? {
    publisher?.privacyPolicy.flatMap(PrivacyPolicyAddress.init).flatMap { $0.isPlaceholder ? $0.text : nil }
  }
}
