import Diagnostics
import Simulation

/// A browser that has been started: it opens one desk after another, each in a fresh context.
public final class Browser: Sendable {
  public let executable: BrowserExecutable
  let options: BrowserOptions
  private let process: BrowserProcess
  private let pipe: DevToolsPipe

  /// How long the browser may take to start, in milliseconds.
  private static let patience: Int32 = 30_000

  /// Starts a browser, and waits until it answers.
  public init(_ executable: BrowserExecutable, _ options: BrowserOptions = BrowserOptions())
    throws(BrowserFault)
  {
    (self.executable, self.options) = (executable, options)
    process = try BrowserProcess(executable, options)
    pipe = DevToolsPipe(process)
    var connection = DevToolsConnection(pipe)
    do throws(BrowserFault) {
      try connection.call(.version, on: .browser, patience: Self.patience)
      try connection.call(.discoverTargets, on: .browser)
    } catch {
      process.kill()
      switch error {
      case .hangs, .ended, .windowClosed: throw .noAnswer(path: executable.path)
      case .notFound, .notStarted, .noAnswer, .refused: throw error
      }
    }
  }

  /// Opens a desk; only one desk is open at a time.
  ///
  /// - Parameters:
  ///   - files: the web resources that pages may ask for.
  ///   - start: the pages' clock at the beginning.
  public func openDesk(
    at address: HostAddress, files: any WebResourceFiles, time: ChromiumDesk.Time, start: Instant
  ) throws(BrowserFault) -> ChromiumDesk {
    try ChromiumDesk(
      in: self, DevToolsConnection(pipe), at: address, files: files, time: time, start: start.milliseconds)
  }

  /// Ends the browser, and removes its profile.
  public func end() { process.end() }

  /// Ends a browser that does not answer any more.
  public func kill() { process.kill() }
}
