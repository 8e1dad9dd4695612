import Cells
import Desktop

/// Scenarios as an animated SVG.
public struct AnimatedPicture {
  public let text: String
  /// Whether a step failed, which ended it.
  public let hasFailed: Bool

  /// The largest one that is made, in bytes: a README should load at once; our own figure.
  public static let mostBytes = 300_000

  /// - Returns: nil if it would be larger than that.
  public init?(
    of filming: Filming, size: Size, title: String, theme: Theme = .dark, isASCIIOnly: Bool = false
  ) {
    var filming = filming
    var film = GridFilmSVG(size: size, title: title, on: theme.ground)
    var end: Int64 = 0
    while let picture = filming.next() {
      var grid = theme.applied(to: picture.grid)
      if isASCIIOnly { grid.asciiOnly() }
      film.add(grid, at: picture.time)
      end = picture.time
      // One that is far too large is given up before its end.
      guard film.length < Self.mostBytes * 2 else { return nil }
    }
    text = film.document(until: end + Filming.ending)
    hasFailed = filming.hasFailed
    guard text.utf8.count <= Self.mostBytes else { return nil }
  }
}
