import Cells
import Desktop
import Records

/// The pictures of scenarios that are played without a terminal, one after another.
///
/// The same scenarios always give the same pictures at the same times. A failed step ends it.
public struct Filming: Sequence, IteratorProtocol {
  private var playback: Playback
  private var time: Int64 = 0
  private var hasBegun = false

  /// How long the last picture stays, in milliseconds.
  public static let ending: Int64 = 3000

  public init(_ playback: Playback) {
    self.playback = playback
    self.playback.isPaused = false
    self.playback.showsKeys = false
  }

  /// A picture and when it appears, in milliseconds of real time.
  public struct Picture: Sendable {
    public let time: Int64
    public let grid: Grid
    public let cursor: Point?
  }

  /// Whether a step failed.
  public var hasFailed: Bool { playback.recording.failedStep != nil }

  public mutating func next() -> Picture? {
    if hasBegun {
      guard let wait = playback.nextChange else { return nil }
      _ = playback.handle([.elapsed(wait)])
      time += wait.milliseconds
    }
    hasBegun = true
    let frame = playback.frame()
    return Picture(time: time, grid: frame.grid, cursor: frame.cursor)
  }
}
