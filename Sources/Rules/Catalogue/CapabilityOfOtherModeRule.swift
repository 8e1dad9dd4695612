import Diagnostics
import Organizations
import Records

/// A channel capability of a mode other than Co-browse and Screen sharing, whose provider offers neither of the two.
public enum CapabilityOfOtherModeRule: Rule {
  public static let id = "capability-of-other-mode"
  public static let severity = Severity.note
  public static let claim = ProductClaim.fiveCapabilityModes
  public static let meaning = """
    Audio, Video and None are modes too, and their capabilities are legal. A provider of co-browse or screen \
    sharing needs a capability of one of these two modes; this one has neither.
    """
  public static let bad = """
    channelCapabilities:
      - name: Fabrikam_cobrowse
        provider: Fabrikam
        escalationChannelMode: Video
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
    let offering = Set(
      subject.organization.solutions.flatMap(\.channelCapabilities)
        .filter { $0.isActive && RemoteAssistanceMode($0.escalationChannelMode) != nil }.compactMap(
          \.provider))
    return subject.findings(\.channelCapabilities) { capability, solution in
      let mode = capability.escalationChannelMode
      guard RemoteAssistanceMode(mode) == nil else { return nil }
      if let provider = capability.provider, offering.contains(provider) { return nil }
      return Finding(
        at: solution.place(of: capability, "escalationChannelMode"),
        "the mode of `\(capability.name)` is \(mode.label)", hint: hint(solution.form(of: capability)))
    }
  }

  private static func hint(_ form: FileForm) -> String {
    let modes = RemoteAssistanceMode.allCases.map(\.escalationChannelMode)
    guard form.isOfTheProduct else {
      return
        "for co-browse or screen sharing, write \(modes.map { "`\($0.label)`" }.joined(separator: " or "))"
    }
    let column = form.name(of: "escalationChannelMode", in: ChannelCapability.self)
    let numbers = modes.map { "\($0.rawValue) (\($0.label))" }.joined(separator: " or ")
    return "for co-browse or screen sharing, set `\(column)` to \(numbers)"
  }
}
