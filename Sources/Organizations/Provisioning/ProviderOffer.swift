import Records

/// A solution's provider for a mode that is on in no chat widget.
///
/// An install turns nothing on, so choosing the provider is the administrator's next step.
public struct ProviderOffer: Hashable, Sendable {
  public let mode: RemoteAssistanceMode
  public let provider: String

  /// What a solution offers to an organization; the first provider if it has several for a mode.
  public static func all(of solution: Solution, to organization: Organization) -> [ProviderOffer] {
    let alone = Organization(name: "", solutions: [solution])
    return RemoteAssistanceMode.allCases.compactMap { mode in
      guard let provider = alone.providers(of: mode).first,
        !organization.chatWidgets.contains(where: { $0[mode].isEnabled })
      else { return nil }
      return ProviderOffer(mode: mode, provider: provider)
    }
  }
}
