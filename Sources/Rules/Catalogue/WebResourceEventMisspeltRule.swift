import Diagnostics

/// An app tab page that dispatches an event with a misspelled name.
public enum WebResourceEventMisspeltRule: FileRule {
  public static let id = "web-resource-event-misspelt"
  public static let severity = Severity.warning
  public static let claim = ProductClaim.fourEvents
  public static let consequences: [ProductClaim] = [.otherNamesAreNotHeard]
  public static let meaning = """
    Omnichannel knows four events, by their exact names; any other name has no effect, and no error is shown.
    """
  public static let bad = """
    <script>
      window.top.dispatchEvent(new CustomEvent('CoBrowseConnectedEvent', {detail: {}}));
    </script>
    """
  public static let good = """
    <script>
      window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', {detail: {}}));
    </script>
    """

  public static func findings(in subject: CheckTarget) -> [Finding] {
    subject.findings(onPages: { page in
      let places = Dictionary(grouping: page.dispatches, by: \.namePlace)
      return places.compactMap { index, dispatches in
        for dispatch in dispatches {
          guard let name = dispatch.name, let meant = page.meant(by: name) else { continue }
          return Finding(
            at: index, "`\(name)` is none of the four events that Omnichannel expects",
            hint: "did you mean `\(meant.name)`? Case counts; an event of your own needs a name less alike")
        }
        return nil
      }
    })
  }
}
