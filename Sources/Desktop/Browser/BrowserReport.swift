import Diagnostics
import Simulation

/// What the surrounding program reports about the browser; what pages do arrives as inputs.
public enum BrowserReport: Hashable, Sendable {
  case changed(BrowserStatus)
  /// It did not start, or it is gone.
  case lost(BrowserFault)
  /// A press of the button or link with this text led to this.
  case pressed(String, PressOutcome)
  /// A picture of the page was written to this file.
  case pictureWritten(String)
  /// A picture could not be written.
  case pictureFailed(Diagnostic)
  /// No page is open to take a picture of.
  case noPicture
}
