/// A chat widget with its conversation options: `msdyn_livechatconfig`.
public struct ChatWidget: Hashable, Sendable {
  public var name: String
  public var coBrowse = RemoteAssistanceOption()
  public var screenSharing = RemoteAssistanceOption()
  public var callingOptions: CallingOptions?

  public init(name: String) { self.name = name }

  /// The option of a mode; the two are independent.
  public subscript(mode: RemoteAssistanceMode) -> RemoteAssistanceOption {
    get {
      switch mode {
      case .coBrowse: coBrowse
      case .screenSharing: screenSharing
      }
    }
    set {
      switch mode {
      case .coBrowse: coBrowse = newValue
      case .screenSharing: screenSharing = newValue
      }
    }
  }
}

/// One mode under *Conversation options*, *Remote assistance*: off, or on with a provider.
///
/// The product stores the provider as text beside the switch, not as a link, so either can exist without the
/// other.
public struct RemoteAssistanceOption: Hashable, Sendable {
  public var isEnabled: Bool
  public var provider: String?

  public init(isEnabled: Bool = false, provider: String? = nil) {
    self.isEnabled = isEnabled
    self.provider = provider
  }
}
