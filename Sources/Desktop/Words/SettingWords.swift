import Records
import Simulation
import Wording

/// The administrator's panel's remarks about chosen entries that are not settings.
enum SettingWords {
  static let install = "Enter asks for a solution's folder or file, a package, or a sample's solution."

  /// What Enter does to a setting of the workstream.
  static func change(_ next: WorkstreamSetting) -> String {
    "Enter sets \(WorkstreamWords.name(next)) to \(WorkstreamWords.value(next))."
  }

  /// What Enter does to another setting, and what follows from it.
  static func change(_ next: OrganizationSetting) -> String {
    let effect =
      switch next {
      case .subscription(let subscription): effect(isOn: subscription.allowsRemoteAssistance)
      case .externalities(let externalities): effect(isOn: externalities.allowRemoteAssistance)
      case .callingOptions: "Calls are not simulated: no button changes."
      }
    return
      "Enter sets \(OrganizationSettingWords.name(next)) to \(OrganizationSettingWords.value(next)). \(effect)"
  }

  private static func effect(isOn: Bool) -> String {
    isOn ? "Co-browse and screen sharing can then be shown." : "Co-browse and screen sharing are then hidden."
  }

  /// The file does not say.
  static let notSet = "not set"

  static func uninstall(_ name: String) -> String { "Enter uninstalls \(name), after asking." }
}

extension AdministratorPanel.Setting {
  /// A sign that can be distinguished without colours.
  func mark(isCurrent: Bool) -> String {
    switch self {
    case .off, .on: isCurrent ? "(•)" : "( )"
    case .uninstalledProvider, .withoutProvider: "(•) ✗"
    case .greyed: "✗"
    }
  }

  func text(_ mode: RemoteAssistanceMode) -> String {
    switch self {
    case .off: "off"
    case .on(let provider): provider
    case .uninstalledProvider(let provider): "\(provider), not installed"
    case .withoutProvider: OptionWords.withoutProvider
    case .greyed: "on: no provider of \(mode.label) is installed"
    }
  }

  /// The remark about the chosen setting: what it does, or why it is greyed.
  func remark(_ mode: RemoteAssistanceMode, of widget: String, isCurrent: Bool) -> String {
    switch self {
    case .off, .on:
      let will = self == .off ? "off" : "on with \(text(mode))"
      return isCurrent
        ? "\(mode.label) of \(widget) is \(will)." : "Enter turns \(mode.label) of \(widget) \(will)."
    case .uninstalledProvider(let provider): return RefusalWords.note(.providerNotInstalled(provider, mode))
    case .withoutProvider: return "Choose a provider, or turn \(mode.label) off."
    case .greyed: return RefusalWords.note(.noProviderInstalled(mode))
    }
  }
}
