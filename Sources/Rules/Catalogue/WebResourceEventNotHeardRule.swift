import Diagnostics
import Records

/// An app tab page that sends `window.top` an event of its own, which nobody there hears.
public enum WebResourceEventNotHeardRule: FileRule {
  public static let id = "web-resource-event-not-heard"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.otherNamesAreNotHeard
  public static let consequences: [ProductClaim] = [.invitationIsSentByTheHostCall]
  public static let meaning = """
    Omnichannel expects four events at `window.top`; an event of the page's own has no effect there, and no error is \
    shown. It is not reported if a page of the solution listens to it at `window.top`, nor at the page's own window.
    """
  public static let bad = """
    <script>
      window.top.dispatchEvent(new CustomEvent('FabrikamInvitationEvent', {detail: {link}}));
    </script>
    """
  public static let good = """
    <script>
      window.top.Microsoft.Omnichannel.sendMessageToConversation(link, false, conversationId);
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    let pages = subject.appTabPages.all(in: subject)
    guard !pages.contains(where: \.hearsAnyNameAtTop) else { return [] }
    let heard = pages.reduce(into: Set<String>()) { $0.formUnion($1.namesHeardAtTop) }
    let unheard = pages.flatMap { page in
      page.dispatches.compactMap { dispatch in finding(dispatch, on: page, heard: heard) }
    }
    // Two pages may load the same script.
    return Set(unheard).sorted { ($0.place, $0.message) < ($1.place, $1.message) }
  }

  private static func finding(
    _ dispatch: PageDispatch, on page: AppTabPage, heard: Set<String>
  ) -> Finding? {
    guard dispatch.target.isTop, dispatch.death == nil, let name = dispatch.name,
      ProviderEvent(rawValue: name) == nil, page.meant(by: name) == nil, !heard.contains(name),
      // The product's page may hear an event of the browser.
      !BrowserEvents.hasEvent(name)
    else { return nil }
    return Finding(
      at: dispatch.namePlace, "nobody at `window.top` hears `\(name)`",
      hint: "to tell the customer something, call `Microsoft.Omnichannel.sendMessageToConversation`",
      // A script that is not read may hear it.
      severity: page.elsewhere.allSatisfy(\.isOfProduct) ? nil : .note)
  }
}
