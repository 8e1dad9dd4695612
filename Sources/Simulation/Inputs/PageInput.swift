import Records

/// What a provider's real page does in a browser, besides what a `ProviderInput` stands for.
///
/// None of it is part of the product: it is told so that a developer sees what their page does.
public enum PageInput: Hashable, Sendable {
  /// The page did something that has no consequence on the desk; nil: it is not known in which tab.
  case does(PageActivity, in: TabNumber?)
  /// The page sends these events when it next unloads.
  ///
  /// A browser unloads a page before the engine receives the input that closes or reloads its tab.
  case sendsOnUnload(TabNumber, [SentEvent])

  /// An event, and the window that the page dispatches it to.
  public struct SentEvent: Hashable, Sendable {
    public let event: ProviderEvent
    public let target: EventTarget

    public init(_ event: ProviderEvent, to target: EventTarget) {
      (self.event, self.target) = (event, target)
    }
  }
}

/// Something that a page does in a browser and that the desk does not answer to.
public enum PageActivity: Hashable, Sendable {
  /// A line on the browser's console; `level` in the browser's words: `log`, `warning`, `error`.
  case logged(level: String, String, PagePosition?)
  /// An exception that the page did not catch.
  case threw(String, PagePosition?)
  case alerted(String)
  /// It asked for something of another host, which was refused.
  case askedOutside(url: String)
  /// It asked for something of another host, which was let through because a person allowed it.
  case reachedOutside(url: String)
  /// It asked for a web resource, or another path of the organization's host, that is not there.
  case foundNothing(path: String)
  /// It tried to leave for another address in its own frame.
  case triedToLeave(url: String)
  /// It tried to replace the whole desk by another page.
  case triedToReplaceDesk(url: String)
  case triedToOpenWindow(url: String)
  case triedToDownload(url: String)
  /// It asked for a device, which was denied; the name of the browser's function: `getUserMedia`.
  case askedForDevice(String)
  /// It sent an event that Omnichannel does not know.
  case sentUnknownEvent(String, nearest: ProviderEvent?)
  /// It posted a message to `window.top`, where nobody listens to messages.
  case postedMessage(String)
  /// It called a documented function of the host: `Apm.createTab`.
  case calledHost(function: String, HostCallResult)
  /// It does not answer any more.
  case hangs
  /// Its browser ended.
  case lostBrowser
  /// There were more of its activities than are told.
  case more

  /// What a call of a host object led to.
  public enum HostCallResult: String, Hashable, Sendable, CaseIterable {
    case honoured
    case refused
    case notSimulated
  }
}

/// A position in a page's script.
public struct PagePosition: Hashable, Sendable {
  /// The web resource's name, or the URL of something else.
  public let file: String
  public let line: Int

  public init(file: String, line: Int) { (self.file, self.line) = (file, line) }
}
