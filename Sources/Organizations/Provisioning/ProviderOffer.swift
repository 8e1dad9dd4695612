import Records

/// A provider that a solution brings for a mode that is on in no chat widget: to choose it is the administrator's next
/// step after an install, which turns nothing on.
public struct ProviderOffer: Hashable, Sendable {
  public let mode: RemoteAssistanceMode
  public let provider: String

  /// What a solution offers to an organization; of several providers of a mode the first.
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
