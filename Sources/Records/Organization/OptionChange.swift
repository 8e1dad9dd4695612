/// What is done to a mode under *Conversation options*, *Remote assistance* of a chat widget.
public enum OptionSetting: Hashable, Sendable {
  /// The mode is turned on with this provider.
  case on(provider: String)
  /// The mode is turned off; the provider that was chosen may stay named.
  case off
  /// The mode is turned off and names no provider: the one that was chosen has gone with its solution.
  case reset(provider: String)
}

/// A mode of a chat widget, by the widget's name, and what is done to it.
public struct OptionChange: Hashable, Sendable {
  public let widget: String
  public let mode: RemoteAssistanceMode
  public let setting: OptionSetting

  public init(widget: String, mode: RemoteAssistanceMode, _ setting: OptionSetting) {
    self.widget = widget
    self.mode = mode
    self.setting = setting
  }
}

extension OptionSetting {
  /// The setting that leads to an option; nil for a mode that is on without a provider, which nobody can choose.
  public init?(_ option: RemoteAssistanceOption) {
    guard option.isEnabled else {
      self = .off
      return
    }
    guard let provider = option.provider else { return nil }
    self = .on(provider: provider)
  }
}

extension RemoteAssistanceOption {
  /// Applies a setting; as in the product's two columns, turning a mode off keeps its provider.
  public mutating func apply(_ setting: OptionSetting) {
    switch setting {
    case .on(let provider): self = RemoteAssistanceOption(isEnabled: true, provider: provider)
    case .off: isEnabled = false
    case .reset: self = RemoteAssistanceOption()
    }
  }
}

extension [ChatWidget] {
  /// Applies changes; one of a widget that is not among these is passed over.
  public mutating func apply(_ changes: [OptionChange]) {
    for change in changes {
      guard let index = firstIndex(where: { $0.name == change.widget }) else { continue }
      self[index][change.mode].apply(change.setting)
    }
  }

  /// The changes after which no widget has one of these providers chosen.
  public func resets(of providers: Set<String>) -> [OptionChange] {
    flatMap { widget in
      RemoteAssistanceMode.allCases.compactMap { mode in
        guard let provider = widget[mode].provider, providers.contains(provider) else { return nil }
        return OptionChange(widget: widget.name, mode: mode, .reset(provider: provider))
      }
    }
  }
}
