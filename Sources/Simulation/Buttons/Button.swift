import Diagnostics
import Organizations
import Records

/// A button above the conversation: a conversation action as an agent sees it.
///
/// A class, so that looking one up copies none of its texts.
public final class Button: Sendable {
  public let action: ConversationAction
  /// The unique name of the solution that provides it.
  public let solution: String
  public let label: String
  public let tooltip: String
  /// What the agent types to run it.
  public let slashCommand: String?
  /// The locale row in use.
  public let locale: ConversationActionLocale?
  /// The application tab template that pressing it opens, if the organization has it.
  let template: CataloguedTemplate?
  /// The capability that makes it visible, if it has one.
  public let capability: ChannelCapability?
  /// The name of the capability's provider.
  public let provider: String?
  /// Whether a solution provides the icon's file; nil if there is no icon or it is not a web resource.
  public let hasIconFile: Bool?
  /// The rows and rules that explain its presence and position.
  public let grounds: [Ground]

  init(
    action: ConversationAction, solution: String, label: String, tooltip: String, slashCommand: String?,
    locale: ConversationActionLocale?, template: CataloguedTemplate?, capability: ChannelCapability?,
    provider: String?,
    hasIconFile: Bool?, grounds: [Ground]
  ) {
    (self.action, self.solution, self.label, self.tooltip) = (action, solution, label, tooltip)
    (self.slashCommand, self.locale) = (slashCommand, locale)
    (self.template, self.capability) = (template, capability)
    (self.provider, self.hasIconFile, self.grounds) = (provider, hasIconFile, grounds)
  }

  /// The mode of the secondary session that pressing it creates.
  public var mode: RemoteAssistanceMode? {
    capability.flatMap { RemoteAssistanceMode($0.escalationChannelMode) }
  }

  /// Its mode, if that is one that is not simulated: audio or video.
  public var modeNotSimulated: EscalationChannelMode? {
    switch capability?.escalationChannelMode {
    case .audio: .audio
    case .video: .video
    case .screenSharing, .coBrowse, .noMode, nil: nil
    }
  }
}

extension Button: Hashable {
  public static func == (left: Button, right: Button) -> Bool {
    left === right
      || (left.action, left.solution, left.label, left.tooltip, left.slashCommand, left.locale)
        == (right.action, right.solution, right.label, right.tooltip, right.slashCommand, right.locale)
        && (left.capability, left.provider, left.hasIconFile, left.grounds)
          == (right.capability, right.provider, right.hasIconFile, right.grounds)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(action)
    hasher.combine(label)
  }
}

/// One reason why a button is present and where it is.
public enum Ground: Hashable, Sendable {
  /// Its position comes from its order.
  case order(Int)
  /// Its order is shared with other buttons, so its name decides.
  case sharedOrder(Int)
  /// No capability links it, so it is always visible.
  case noCapability
  /// A capability links it whose mode is not governed by a widget option.
  case otherMode(EscalationChannelMode, capability: String)
  /// The widget has the mode on, with the capability's provider.
  case chosen(RemoteAssistanceMode, capability: String, provider: String, widget: String)
  /// Label, tooltip and command come from this locale row: the agent's language, or English instead of it.
  case localeRow(Locale, insteadOf: Locale?)
  /// The locale row in use is in the agent's language.
  case agentsLanguage(Locale)
  /// There is no row in the agent's language and none in English: the action's name is shown, without a
  /// command.
  case noLocaleRow(Locale)

  public var claim: ProductClaim {
    switch self {
    case .order: .buttonsByOrder
    case .sharedOrder: .equalOrdersByName
    case .noCapability, .otherMode: .actionsWithoutCapabilityShow
    case .chosen: .modeOffHidesItsButton
    case .localeRow(_, insteadOf: nil): .labelsComeFromLocaleRows
    case .localeRow: .wholeLocaleRowFallsBack
    case .agentsLanguage: .localeFollowsTheAgent
    case .noLocaleRow: .nameStandsInForALabel
    }
  }
}

/// A conversation action that has no button, and why.
public struct HiddenAction: Hashable, Sendable {
  public let action: ConversationAction
  public let solution: String
  public let label: String
  public let slashCommand: String?
  public let reason: HiddenReason
}
