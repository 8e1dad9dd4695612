import Cells

/// The screen while an organization is read that takes longer than a blink.
public struct OpeningPicture: Sendable {
  /// The organization as the user named it.
  private let name: String
  private let keys: KeyTable

  public init(reading name: String, keys: KeyTable = .standard) {
    (self.name, self.keys) = (VisibleText.of(name), keys)
  }

  public func frame(_ size: Size) -> Frame {
    var frame = Frame(size)
    frame.grid.fill(Rect(x: 0, y: 0, width: size.width, height: 1), Role.header.style)
    frame.putTruncated(" agent-console", 0, 0, limit: size.width, .header)
    let width = max(1, size.width - 4)
    let lines =
      TextWrap.lines("Reading \(name) …", width: width).map { ($0, Role.heading) }
      + [("", Role.text)]
      + TextWrap.lines(
        "What you type meanwhile is kept. \(keys.name(of: .quit)) quits.", width: width
      ).map { ($0, Role.text) }
    let top = max(1, (size.height - lines.count) / 2)
    for (row, (line, role)) in lines.enumerated() where top + row < size.height {
      frame.put(line, (size.width - TextWidth.of(line)) / 2, top + row, limit: width, role)
    }
    return frame
  }
}
