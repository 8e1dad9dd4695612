import Organizations
import Records
import Simulation

/// One mode under *Conversation options*, *Remote assistance*, as the administrator sees it.
public struct OptionWords {
  public let option: RemoteAssistanceOption
  /// The installed providers of the mode, from which to choose.
  public let choices: [String]
  private let mode: RemoteAssistanceMode

  public init(of widget: ChatWidget, _ mode: RemoteAssistanceMode, in organization: Organization) {
    option = widget[mode]
    choices = organization.providers(of: mode)
    self.mode = mode
  }

  /// Why the option is greyed out; nil if it can be changed.
  public var greyed: String? {
    choices.isEmpty ? RefusalWords.sentence(.noProviderInstalled(mode)) : nil
  }

  /// `on with Fabrikam`, `off`.
  public var state: String { Self.state(of: option) }

  /// A state that a file can contain but no administrator can choose.
  public static let withoutProvider = "on without a provider"

  public static func state(of option: RemoteAssistanceOption) -> String {
    OptionSetting(option).map(state) ?? withoutProvider
  }

  /// The state that a setting results in.
  public static func state(of setting: OptionSetting) -> String {
    switch setting {
    case .on(let provider): "on with \(provider)"
    case .off, .reset: "off"
    }
  }

  /// A remark: why it is greyed out, what is wrong, or what can be chosen.
  public var remark: String? {
    if let provider = option.provider, !choices.contains(provider) {
      let missing = "\(provider) is not installed with \(mode.label)"
      return greyed == nil ? "\(missing); choose \(ConversationWords.choice(choices))" : "\(missing); greyed"
    }
    if let greyed { return "greyed: \(greyed)" }
    let others = choices.filter { !option.isEnabled || $0 != option.provider }
    return others.isEmpty ? nil : "can be \(ConversationWords.choice(others))"
  }
}
