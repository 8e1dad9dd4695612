import Diagnostics
import Simulation

/// The providers' real pages in the app tabs of one run, in a browser.
///
/// While they run, they are what gives inputs to the run: what a page does comes in between.
public protocol RunPages: AnyObject, Sendable {
  /// Gives an input to the run, and lets the pages follow.
  @discardableResult
  func receive(_ input: Input, by run: inout Run) -> Run.Entry
  /// Moves the run's clock and the pages' clock.
  func advance(_ run: inout Run, to instant: Instant)
  /// Moves both clocks until a page does something, but no further than this; false if none did.
  func advanceUntilActivity(_ run: inout Run, to instant: Instant) -> Bool
  func press(_ target: PressTarget, in tab: TabNumber, of run: inout Run) -> PressOutcome
  /// The visible text of an app tab; nil if it cannot be read.
  func text(of tab: TabNumber, in run: inout Run) -> String?
  /// A PNG of the desk; nil if no page is open.
  func picture(of run: inout Run) -> [UInt8]?
  /// Why there are no pages any more; nil while there are.
  var fault: BrowserFault? { get }
  /// Closes all pages.
  func end()
}
