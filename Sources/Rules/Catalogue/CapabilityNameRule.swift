import Diagnostics
import Organizations
import Records

/// A channel capability whose name does not begin with its provider's, or ends without the capability.
public enum CapabilityNameRule: Rule {
  public static let id = "capability-name"
  public static let severity = Severity.note
  public static let claim = ProductClaim.capabilityName
  public static let consequences: [ProductClaim] = [.checksOfOurs]
  public static let meaning = """
    A channel capability's name is provider_channelcapability: its provider's name, an underscore and the \
    capability. This check ignores case, spaces, accents and punctuation of the provider's name.
    """
  public static let bad = """
    channelCapabilities:
      - name: cobrowse by Fabrikam
        provider: Fabrikam
        escalationChannelMode: Co-browse
        conversationAction: FabrikamCobrowse
    """
  public static let good = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Co-browse
        conversationAction: FabrikamCobrowse
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let providers = subject.providerNames
    return subject.findings(\.channelCapabilities) { capability, solution in
      if let named = otherMode(namedBy: capability),
        solution.channelCapabilities.contains(where: { isSwapped($0, with: capability) })
      {
        return Finding(
          at: solution.place(of: capability, "name"),
          "the channel capability `\(capability.name)` has the mode \(capability.escalationChannelMode.label), and is "
            + "named after \(named.label)",
          hint: "swap its name, or its mode, with the other one of its provider")
      }
      guard let provider = capability.provider.flatMap({ providers[$0] }),
        !follows(capability.name, provider: provider)
      else { return nil }
      return Finding(
        at: solution.place(of: capability, "name"),
        "the channel capability `\(capability.name)` is not named provider_channelcapability",
        hint: "write `\(name(of: capability, provider))`")
    }
  }

  /// The other one of the two modes, if the name ends with it.
  private static func otherMode(namedBy capability: ChannelCapability) -> RemoteAssistanceMode? {
    guard let mode = RemoteAssistanceMode(capability.escalationChannelMode),
      let underscore = capability.name.lastIndex(of: "_")
    else { return nil }
    let ending = capability.name[underscore...].plain
    return RemoteAssistanceMode.allCases.first { $0 != mode && $0.label.plain == ending }
  }

  /// Whether another capability of the same provider has this one's mode in its name, and the other way round.
  ///
  /// A single capability of the wrong mode is found by what is wrong with its page or its chat widget.
  private static func isSwapped(_ other: ChannelCapability, with capability: ChannelCapability) -> Bool {
    other.provider == capability.provider && other.escalationChannelMode != capability.escalationChannelMode
      && otherMode(namedBy: other) == RemoteAssistanceMode(capability.escalationChannelMode)
  }

  private static func follows(_ name: String, provider: String) -> Bool {
    // A provider with several capabilities of one mode says more before the underscore.
    guard let underscore = name.lastIndex(of: "_") else { return false }
    let beginnings = [provider.plain, inLatinLetters(provider).plain]
    return beginnings.contains(where: name[..<underscore].plain.hasPrefix)
      && !name[name.index(after: underscore)...].plain.isEmpty
  }

  private static func name(of capability: ChannelCapability, _ provider: String) -> String {
    "\(inLatinLetters(provider))_\(capability.escalationChannelMode.label.plain)"
  }

  /// The provider's name as a new solution writes it: its words joined, without accents.
  private static func inLatinLetters(_ provider: String) -> String {
    (try? StartingNames(provider))?.uniqueName ?? provider.filter { $0.isLetter || $0.isNumber }
  }
}

extension StringProtocol {
  /// The letters and digits alone, in lower case.
  fileprivate var plain: String { String(filter { $0.isLetter || $0.isNumber }).lowercased() }
}
