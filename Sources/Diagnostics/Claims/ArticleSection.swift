/// A section of the article that the rehearsal implements.
public enum ArticleSection: String, Sendable {
  case framework =
    "Third-party co-browse and screen-sharing extensibility framework"
  case rendering =
    "UI rendering for the third-party co-browse and screen-sharing button"
  case handlers =
    "Event handlers for third-party co-browse and screen sharing"
  case appTab =
    "App Tab Template for third-party co-browse and screen sharing"
  case create =
    "Create the third-party co-browse and screen-sharing solution with the required data"
  case administration =
    "Omnichannel administration experience for third-party co-browse and screen sharing"
  case buttonRendering =
    "Co-browse and screen-sharing button rendering in the agent chat widget"
  case dataFlow =
    "Omnichannel session services and data flow for third-party co-browse and screen sharing"
  case events =
    "Events expected from the third-party application"
  case provisioning =
    "Provisioning and deprovisioning requirements"
  case publishing =
    "Publishing strategy"
  case responsibility =
    "Third-party providers responsibility and data disclaimer"
  case prerequisites =
    "Prerequisites"
}

extension Citation {
  /// A section of the article *Enable third-party co-browse and screen sharing*.
  public static func article(_ section: ArticleSection) -> Citation {
    Citation(.thirdPartyCoBrowse, .heading(section.rawValue))
  }
}
