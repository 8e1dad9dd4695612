import Diagnostics

/// What the surrounding program reports about the browser; what pages do arrives as inputs.
public enum BrowserReport: Hashable, Sendable {
  case changed(BrowserStatus)
  /// It did not start, or it is gone.
  case lost(BrowserFault)
  /// A picture of the page was written to this file.
  case pictureWritten(String)
  /// A picture could not be written.
  case pictureFailed(Diagnostic)
  /// No page is open to take a picture of.
  case noPicture
}
