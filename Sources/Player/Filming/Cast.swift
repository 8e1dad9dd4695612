import Cells
import Desktop
import Notations

/// A terminal recording in asciinema's format, asciicast v2.
///
/// It has no date, so that the same scenarios always give the same bytes.
public struct Cast {
  public private(set) var text: String
  /// Whether a step failed, which ended the recording.
  public private(set) var hasFailed = false

  public init(
    of filming: Filming, size: Size, title: String, theme: Theme = .dark, isASCIIOnly: Bool = false
  ) {
    text = Self.header(size, title, theme).compact + "\n"
    var filming = filming
    var shown: (grid: Grid, cursor: Point?)?
    var end: Int64 = 0
    while let picture = filming.next() {
      var grid = theme.applied(to: picture.grid)
      if isASCIIOnly { grid.asciiOnly() }
      end = picture.time
      if let shown, shown.grid == grid, shown.cursor == picture.cursor { continue }
      let update = GridUpdate.text(from: shown?.grid, to: grid, cursor: picture.cursor, depth: .indexed256)
      add((shown == nil ? GridUpdate.beginning : "") + update, at: picture.time)
      shown = (grid, picture.cursor)
    }
    // The last picture stays for a while.
    add("", at: end + Filming.ending)
    hasFailed = filming.hasFailed
  }

  /// What a player must know; for another theme than the dark one, the colours of its ground too.
  private static func header(_ size: Size, _ title: String, _ theme: Theme) -> JSONValue {
    var header = JSONObject(
      [
        ("version", 2), ("width", .integer(size.width)), ("height", .integer(size.height)),
        ("title", .text(title)), ("env", ["TERM": "xterm-256color"] as JSONValue),
      ] as [(String, JSONValue)])
    if theme.ground != PictureColors.Ground.dark {
      header["theme"] = [
        "fg": .text(theme.ground.foreground.hexadecimal), "bg": .text(theme.ground.background.hexadecimal),
        "palette": .text(PictureColors.sixteen.map(\.hexadecimal).joined(separator: ":")),
      ]
    }
    return .object(header)
  }

  private mutating func add(_ output: String, at time: Int64) {
    let seconds = "\(time / 1000).\(String(1000 + time % 1000).dropFirst())"
    text += "[\(seconds),\"o\",\(JSONValue.text(output).compact)]\n"
  }
}
