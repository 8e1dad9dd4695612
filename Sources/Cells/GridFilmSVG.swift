/// Pictures one after another as an animated SVG, as a README shows it: without scripts, in an endless loop.
///
/// The pictures lie side by side, like a film, and CSS moves the film. Equal rows, and equal bands of rows, are
/// written once.
public struct GridFilmSVG {
  private let size: Size
  private let title: String
  private let ground: PictureColors.Ground
  private var rows: [String: Int] = [:]
  private var bands: [[Int]: Int] = [:]
  private var definitions: [String] = []
  private var frames: [(start: Int64, bands: [Int])] = []
  /// The length so far, in bytes.
  public private(set) var length = 0

  /// A film shows at most this many pictures a second; the ones between are left out.
  private static let shortest: Int64 = 125
  private static let rowsOfBand = 6

  public init(size: Size, title: String, on ground: PictureColors.Ground = .dark) {
    (self.size, self.title, self.ground) = (size, title, ground)
  }

  /// Adds the picture that is shown from a time on, in milliseconds.
  public mutating func add(_ grid: Grid, at start: Int64) {
    let ids = (0..<size.height).map { row(grid, $0) }
    let bands = stride(from: 0, to: ids.count, by: Self.rowsOfBand).map { first in
      band(Array(ids[first..<min(first + Self.rowsOfBand, ids.count)]))
    }
    if let last = frames.last, last.bands == bands { return }
    if let last = frames.last, start - last.start < Self.shortest {
      frames[frames.count - 1].bands = bands
    } else {
      frames.append((start, bands))
      // The keyframe and the frame with its bands.
      length += 60 + 40 + bands.count * 40
    }
  }

  /// The number of a row's picture; 0 for an empty one.
  private mutating func row(_ grid: Grid, _ y: Int) -> Int {
    let picture = grid.runs(inRow: y).flatMap { GridSVG.picture(of: $0, row: 0, on: ground) }.joined()
    guard !picture.isEmpty else { return 0 }
    if let known = rows[picture] { return known }
    let id = rows.count + 1
    rows[picture] = id
    define("<g id=\"r\(id)\">\(picture)</g>")
    return id
  }

  private mutating func band(_ ids: [Int]) -> Int {
    guard ids.contains(where: { $0 > 0 }) else { return 0 }
    if let known = bands[ids] { return known }
    let id = bands.count + 1
    bands[ids] = id
    let uses = ids.enumerated().filter { $0.element > 0 }.map { index, row in
      "<use href=\"#r\(row)\"\(Self.offset(index))/>"
    }
    define("<g id=\"b\(id)\">\(uses.joined())</g>")
    return id
  }

  private mutating func define(_ text: String) {
    definitions.append(text)
    length += text.utf8.count + 1
  }

  private static func offset(_ rows: Int) -> String {
    rows == 0 ? "" : " y=\"\(GridSVG.number(Double(rows) * GridSVG.cell.height))\""
  }

  /// The document of all pictures; the last one stays until the film ends.
  ///
  /// - Parameter end: the length of the film in milliseconds.
  public func document(until end: Int64) -> String {
    let inner = (
      width: Double(size.width) * GridSVG.cell.width, height: Double(size.height) * GridSVG.cell.height
    )
    let width = GridSVG.number(inner.width + 2 * GridSVG.margin)
    let height = GridSVG.number(inner.height + GridSVG.margin + GridSVG.titleBar)
    let shownTitle = GridSVG.escaped(VisibleText.of(title))
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="\#(shownTitle)" width="\#(width)""#
        + #" height="\#(height)" viewBox="0 0 \#(width) \#(height)">"#,
      "<title>\(shownTitle)</title>",
      "<style>", style(of: inner.width, until: max(1, end)), "</style>",
      #"<rect width="100%" height="100%" rx="9" fill="\#(ground.background.hexadecimal)"/>"#,
    ]
    lines += GridSVG.window(width: inner.width + 2 * GridSVG.margin, title: shownTitle, on: ground)
    lines += ["<defs>"] + definitions + ["</defs>"]
    lines.append(
      #"<svg x="\#(GridSVG.number(GridSVG.margin))" y="\#(GridSVG.number(GridSVG.titleBar))""#
        + #" width="\#(GridSVG.number(inner.width))" height="\#(GridSVG.number(inner.height))">"#)
    lines.append(
      #"<g id="film" xml:space="preserve" font-family="\#(GridSVG.fonts)""#
        + #" font-size="\#(GridSVG.number(GridSVG.fontSize))" fill="\#(ground.foreground.hexadecimal)">"#
    )
    for (index, frame) in frames.enumerated() {
      let uses = frame.bands.enumerated().filter { $0.element > 0 }.map { place, band in
        "<use href=\"#b\(band)\"\(Self.offset(place * Self.rowsOfBand))/>"
      }
      let x = GridSVG.number(Double(index) * inner.width)
      lines.append("<g transform=\"translate(\(x) 0)\">\(uses.joined())</g>")
    }
    lines += ["</g>", "</svg>", "</svg>", ""]
    return lines.joined(separator: "\n")
  }

  /// The film's movement; it stands still for people who asked for little motion.
  private func style(of width: Double, until end: Int64) -> String {
    let moves = frames.enumerated().map { index, frame in
      let x = GridSVG.number(Double(index) * width)
      return "\(Self.percent(frame.start, of: end)){transform:translateX(\(index == 0 ? "0" : "-\(x)px"))}"
    }
    let seconds = "\(end / 1000).\(String(1000 + end % 1000).dropFirst())"
    return "@keyframes film{\(moves.joined())}\n#film{animation:film \(seconds)s steps(1,end) infinite}\n"
      + "@media (prefers-reduced-motion:reduce){#film{animation-play-state:paused}}"
  }

  /// A share with three decimals: `12.345%`.
  private static func percent(_ part: Int64, of whole: Int64) -> String {
    let share = min(part, whole) * 100_000 / whole
    return "\(share / 1000).\(String(1000 + share % 1000).dropFirst())%"
  }
}
