import Diagnostics
import Notations
import Simulation

/// An agent's desk in a browser: a host page, and in it a frame with the provider's page for each app tab.
///
/// The real one is `ChromiumDesk`; tests have a scripted one.
public protocol BrowserDesk: AnyObject {
  /// The pages' own clock, in milliseconds since 1970; it can be ahead of the run's, because loading takes time.
  var clock: Int64 { get }
  /// Readable when there are reports to take.
  var descriptor: Int32 { get }

  /// Loads a page into an app tab's frame, and shows the tab.
  func load(_ url: String, in tab: TabNumber) throws(BrowserFault)
  /// Makes the page leave, as closing or reloading the tab does: its `onbeforeunload` fires.
  func unload(_ tab: TabNumber) throws(BrowserFault)
  func close(_ tab: TabNumber) throws(BrowserFault)
  func show(_ tab: TabNumber) throws(BrowserFault)
  /// Tells the host objects what is on the desk.
  func update(_ desk: HostDesk) throws(BrowserFault)
  func answer(_ call: HostCall, with answer: HostAnswer) throws(BrowserFault)
  /// Loads a script into the host page and calls a function of it.
  func run(_ function: String, from url: String, with argument: JSONValue) throws(BrowserFault)
  /// Presses what the agent sees in an app tab.
  func press(_ target: PressTarget, in tab: TabNumber) throws(BrowserFault) -> PressOutcome
  /// The visible text of an app tab; nil if the page is of another origin, or there is none.
  func text(of tab: TabNumber) throws(BrowserFault) -> String?
  /// A PNG of what is shown.
  func picture() throws(BrowserFault) -> [UInt8]
  /// Lets the pages' clock run for so many milliseconds.
  func pass(_ milliseconds: Int64) throws(BrowserFault)
  /// What the pages did, in order, until they are taken; does not wait.
  func takeReports() throws(BrowserFault) -> [PageReport]
  /// Closes the desk's window; the browser stays.
  func close()
}

/// An answer to a call of a host object.
public enum HostAnswer: Hashable, Sendable {
  case resolved(JSONValue)
  case rejected(String)
}
