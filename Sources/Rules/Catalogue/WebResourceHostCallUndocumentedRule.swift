import Diagnostics
import Notations

/// An app tab page that calls the product by a name that its pages do not document, or by another page's namespace.
public enum WebResourceHostCallUndocumentedRule: FileRule {
  public static let id = "web-resource-host-call-undocumented"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.undocumentedHostCallsFail
  public static let consequences: [ProductClaim] = [.channelFrameworkIsForProviders, .documentedHostCalls]
  public static let meaning = """
    `Microsoft.CIFramework` is the namespace of channel providers' widgets in the communication panel, and an app tab's \
    page is not one. A call of `Microsoft.Omnichannel` that its reference does not list is probably not there.
    """
  public static let bad = """
    <script>
      window.top.Microsoft.CIFramework.createTab(input);
    </script>
    """
  public static let good = """
    <script>
      window.top.Microsoft.Apm.createTab(input);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let found = subject.findings(onPages: { page in page.hostCalls.calls.compactMap(finding) })
    // Two pages may load the same script.
    return Set(found).sorted { $0.place < $1.place }
  }

  private static func finding(_ call: HostCall) -> Finding? {
    switch call.names[0] {
    case "CIFramework": ofChannelFramework(call)
    case "Omnichannel": undocumented(call)
    default: nil
    }
  }

  private static func ofChannelFramework(_ call: HostCall) -> Finding {
    Finding(
      at: call.namePlaces[0],
      "`Microsoft.CIFramework` is for channel providers' widgets, not for the page of an app tab",
      hint: documented(like: call.names[1]).map { "the product documents `Microsoft.\($0)` for this" }
        ?? "the product documents `Microsoft.Omnichannel` and `Microsoft.Apm` for other pages")
  }

  /// A name that resembles a documented one is reported as misspelt.
  private static func undocumented(_ call: HostCall) -> Finding? {
    let names = DocumentedHostCalls.names(of: "Omnichannel") ?? []
    let name = call.names[1]
    guard !names.contains(name), DocumentedHostCalls.meant(by: name, among: names) == nil else { return nil }
    let elsewhere = DocumentedHostCalls.names(of: "Apm")?.contains(name) == true
    return Finding(
      at: call.namePlaces[1], "`Microsoft.Omnichannel` has no documented call `\(name)`",
      hint: elsewhere
        ? "did you mean `Microsoft.Apm.\(name)`?"
        : "it has \(names.map { "`\($0)`" }.joined(separator: ", "))")
  }

  /// The documented call of this name, or the nearest: `Apm.createTab`.
  private static func documented(like name: String) -> String? {
    for object in DocumentedHostCalls.objects.reversed() {
      let names = DocumentedHostCalls.names(of: object) ?? []
      if names.contains(name) { return "\(object).\(name)" }
    }
    return DocumentedHostCalls.objects.reversed().lazy.compactMap { object in
      DocumentedHostCalls.meant(by: name, among: DocumentedHostCalls.names(of: object) ?? []).map {
        "\(object).\($0)"
      }
    }.first
  }
}
