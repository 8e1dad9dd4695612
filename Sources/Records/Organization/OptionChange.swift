/// A new setting for a mode under *Conversation options*, *Remote assistance* of a chat widget.
public enum OptionSetting: Hashable, Sendable {
  /// The mode is turned on with this provider.
  case on(provider: String)
  /// The mode is turned off; its provider may stay in the file.
  case off
  /// The mode is turned off and its provider cleared, because the provider was removed with its solution.
  case reset(provider: String)
}

/// A new setting for one mode of a chat widget, which is given by name.
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
  /// The setting that results in an option; nil for a mode that is on without a provider, which cannot be
  /// chosen.
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
  /// Applies changes; ignores those of other widgets.
  public mutating func apply(_ changes: [OptionChange]) {
    for change in changes {
      guard let index = firstIndex(where: { $0.name == change.widget }) else { continue }
      self[index][change.mode].apply(change.setting)
    }
  }

  /// The changes that clear every choice of one of these providers.
  public func resets(of providers: Set<String>) -> [OptionChange] {
    flatMap { widget in
      RemoteAssistanceMode.allCases.compactMap { mode in
        guard let provider = widget[mode].provider, providers.contains(provider) else { return nil }
        return OptionChange(widget: widget.name, mode: mode, .reset(provider: provider))
      }
    }
  }
}
