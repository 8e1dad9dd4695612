/// Whether third-party co-browse externalities are enabled in the organization's Omnichannel solutions.
///
/// The article names them as a prerequisite beside the subscription.
public enum Externalities: Int, Choice {
  case enabled
  case disabled

  public var label: String {
    switch self {
    case .enabled: "enabled"
    case .disabled: "disabled"
    }
  }

  /// Whether third-party co-browse and screen sharing are available with them.
  public var allowRemoteAssistance: Bool {
    switch self {
    case .enabled: true
    case .disabled: false
    }
  }
}
