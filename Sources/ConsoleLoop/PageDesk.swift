import Desktop
import Simulation

/// The providers' real pages in a browser, as the live console drives them.
///
/// Everything is done beside the loop: a function here returns at once, except `unload`, which waits a bounded
/// moment, and `end`.
public protocol PageDesk: AnyObject {
  /// The browser before any page has run.
  var status: BrowserStatus { get }
  /// Readable when there are events to take.
  var descriptors: [Int32] { get }

  /// Lets the pages do what is new in a run; starts the browser first if there is none.
  ///
  /// If the run is another branch, its pages are loaded anew.
  func follow(_ run: Run)

  /// Makes the pages of these tabs leave, before the run closes or reloads them.
  ///
  /// It waits until they have left, but at most half a second; a page that needs longer hangs.
  ///
  /// - Returns: the inputs that tell what the pages sent in their last moment.
  func unload(_ tabs: [TabNumber]) -> [Input]

  /// Takes what the pages did and what became of the browser, in order, without waiting.
  ///
  /// - Parameter run: the run that the pages belong to; nil if none do now.
  func takeEvents(in run: Run?) -> [ConsoleEvent]

  /// Presses the button or link with this text in a tab's page.
  func press(_ text: String, in tab: TabNumber)

  /// Takes a picture of what the browser shows, and writes it to a new file.
  func takePicture()

  /// Ends the browser because the apps are simulated again.
  func stop()

  /// Ends the browser because the console ends; waits until nothing of it is left.
  func end()
}
