import Records
import Simulation

/// Something that a page did, as its browser reports it.
public struct PageReport: Hashable, Sendable {
  /// The app tab; nil if the browser does not say which.
  public let tab: TabNumber?
  /// The pages' clock, in milliseconds since 1970.
  public let time: Int64
  public let content: Content

  public enum Content: Hashable, Sendable {
    /// A document begins, or what a press does: from here the page's clock goes with the run's.
    case started
    case sent(event: String, to: EventTarget)
    case called(HostCall)
    case did(PageActivity)
  }

  public init(_ content: Content, in tab: TabNumber?, at time: Int64) {
    (self.tab, self.time, self.content) = (tab, time, content)
  }

  /// The provider's event that the page sent; nil if it did something else.
  var event: PageInput.SentEvent? {
    guard case .sent(let name, let target) = content,
      let event = ProviderEvent.allCases.first(where: { $0.name == name })
    else { return nil }
    return PageInput.SentEvent(event, to: target)
  }
}
