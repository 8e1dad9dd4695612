/// A grid as an SVG picture of a window, for a README or a report.
///
/// Text stays text: it can be searched and copied, and a screen reader finds the title. Each run of text has
/// its exact width, so that rows line up in any monospaced font. Box lines are drawn as lines, so that they
/// join.
public enum GridSVG {
  /// The size of a cell, in the picture's units.
  static let cell = (width: 8.4, height: 18.0)
  static let fontSize = 14.0
  /// The distance from the top of a row to the baseline of its letters.
  private static let baseline = 13.3
  static let margin = 14.0
  static let titleBar = 32.0

  public static func document(
    _ grid: Grid, title: String, on ground: PictureColors.Ground = .dark
  ) -> String {
    let width = Double(grid.size.width) * cell.width + 2 * margin
    let height = Double(grid.size.height) * cell.height + margin + titleBar
    let shownTitle = escaped(VisibleText.of(title))
    var lines = [
      #"<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="\#(shownTitle)""#
        + #" width="\#(number(width))" height="\#(number(height))""#
        + #" viewBox="0 0 \#(number(width)) \#(number(height))">"#,
      "<title>\(shownTitle)</title>",
      #"<rect width="100%" height="100%" rx="9" fill="\#(ground.background.hexadecimal)"/>"#,
    ]
    lines += window(width: width, title: shownTitle, on: ground)
    lines.append(
      #"<g transform="translate(\#(number(margin)) \#(number(titleBar)))" xml:space="preserve""#
        + #" font-family="\#(fonts)" font-size="\#(number(fontSize))""#
        + #" fill="\#(ground.foreground.hexadecimal)">"#)
    for y in 0..<grid.size.height {
      for run in grid.runs(inRow: y) { lines += picture(of: run, row: y, on: ground) }
    }
    lines += ["</g>", "</svg>", ""]
    return lines.joined(separator: "\n")
  }

  static let fonts =
    "ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"

  /// The title bar, with the usual three window buttons.
  static func window(width: Double, title: String, on ground: PictureColors.Ground) -> [String] {
    let colors = [Color.red, .yellow, .green].map { PictureColors.color($0, standard: ground.quiet) }
    let buttons = colors.enumerated().map { index, color in
      #"<circle cx="\#(number(margin + 6 + Double(index) * 18))" cy="16" r="5.5""#
        + #" fill="\#(color.hexadecimal)"/>"#
    }
    return buttons + [
      #"<text x="\#(number(width / 2))" y="20.5" text-anchor="middle" font-family="system-ui, sans-serif""#
        + #" font-size="12.5" fill="\#(ground.quiet.hexadecimal)">\#(title)</text>"#
    ]
  }

  static func picture(of run: Run, row: Int, on ground: PictureColors.Ground) -> [String] {
    let colors = Colors(run.style, on: ground)
    let top = Double(row) * cell.height
    var lines: [String] = []
    if let background = colors.background {
      lines.append(
        #"<rect x="\#(number(Double(run.x) * cell.width))" y="\#(number(top))""#
          + #" width="\#(number(Double(run.cells.count) * cell.width))" height="\#(number(cell.height))""#
          + #" fill="\#(background.hexadecimal)" shape-rendering="crispEdges"/>"#)
    }
    var look = ""
    if let foreground = colors.foreground { look += #" fill="\#(foreground.hexadecimal)""# }
    if run.style.attributes.contains(.bold) { look += #" font-weight="bold""# }
    if run.style.attributes.contains(.italic) { look += #" font-style="italic""# }
    if run.style.attributes.contains(.underline) { look += #" text-decoration="underline""# }
    if run.style.attributes.contains(.dim) { look += #" opacity="0.6""# }
    for piece in pieces(of: run) {
      lines.append(
        #"<text x="\#(number(Double(piece.x) * cell.width))" y="\#(number(top + baseline))""#
          + #" textLength="\#(number(Double(piece.columns) * cell.width))""#
          + #" lengthAdjust="spacingAndGlyphs"\#(look)>\#(escaped(piece.text))</text>"#)
    }
    let path = BoxLines.path(of: run, top: top)
    if !path.isEmpty {
      let color = colors.foreground ?? ground.foreground
      let faint = run.style.attributes.contains(.dim) ? #" opacity="0.6""# : ""
      lines.append(#"<path d="\#(path)" fill="none" stroke="\#(color.hexadecimal)"\#(faint)/>"#)
    }
    return lines
  }

  private struct Piece {
    var x: Int
    var columns = 0
    var text = ""
  }

  /// The run's text in pieces that are positioned separately: each wide glyph, and words between longer gaps.
  private static func pieces(of run: Run) -> [Piece] {
    var pieces: [Piece] = []
    var piece: Piece?
    var gap = 0
    func finish() {
      if let finished = piece { pieces.append(finished) }
      piece = nil
      gap = 0
    }
    for (index, cell) in run.cells.enumerated() where cell.kind != .continuation {
      let isGap = cell.glyph.isBlank && !run.style.attributes.contains(.underline)
      if isGap || BoxLines.draws(cell.glyph) {
        gap += 1
        if gap > 1 || !isGap { finish() }
        continue
      }
      if cell.kind == .wide {
        finish()
        pieces.append(Piece(x: run.x + index, columns: 2, text: cell.text))
        continue
      }
      var current = piece ?? Piece(x: run.x + index)
      if gap > 0, piece != nil {
        current.text += " "
        current.columns += 1
      }
      gap = 0
      current.text += cell.text
      current.columns += 1
      piece = current
    }
    finish()
    return pieces
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A length, at least 0, with one decimal, or none if it is whole.
  static func number(_ value: Double) -> String {
    // Not `rounded`, which would need the C library's mathematics.
    let tenths = Int(value * 10 + 0.5)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}

/// The colours of a style in a picture; nil for the picture's own.
private struct Colors {
  var foreground: PictureColors.RGB?
  var background: PictureColors.RGB?

  init(_ style: Style, on ground: PictureColors.Ground) {
    let (text, behind) = PictureColors.colors(of: style, on: ground)
    let isReversed = style.attributes.contains(.reverse)
    foreground = !isReversed && style.foreground == .standard ? nil : text
    background = !isReversed && style.background == .standard ? nil : behind
  }
}
