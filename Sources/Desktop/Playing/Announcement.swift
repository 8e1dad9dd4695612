import Cells

/// The title page of a scenario that has not begun: what it is about, and how it begins.
public struct Announcement: Sendable {
  /// What is announced, in a word: `Drill`.
  public var kind: String
  /// The feature's name, and its description.
  public var feature: String
  public var featureDescription: String
  public var scenario: String
  public var description: String
  /// What to press, which is never cut.
  public var beginning: String

  public init(
    kind: String, feature: String, featureDescription: String, scenario: String, description: String,
    beginning: String
  ) {
    (self.kind, self.feature, self.featureDescription) = (kind, feature, featureDescription)
    (self.scenario, self.description, self.beginning) = (scenario, description, beginning)
  }

  /// The page's lines at a width: what may be cut where there is little room, and what stays.
  fileprivate func lines(width: Int, remarks: [String]) -> (text: [StyledLine], end: [StyledLine]) {
    func wrapped(_ text: String, _ role: Role) -> [StyledLine] {
      text.isEmpty ? [] : StyledLine(text, role).wrapped(to: width)
    }
    let blank = StyledLine("", .text)
    let whole =
      feature.isEmpty ? [] : wrapped(feature, .heading) + wrapped(featureDescription, .text) + [blank]
    return (
      text: whole + wrapped(scenario, .heading) + wrapped(description, .text),
      end: [blank] + wrapped(beginning, .heading) + remarks.flatMap { wrapped($0, .pending) }
    )
  }
}

extension Frame {
  /// The widest line that is read with ease.
  private static let widestPage = 72

  /// Paints a title page; the last row stays for the keys.
  mutating func paint(_ announcement: Announcement, remarks: [String], position: String) {
    let size = grid.size
    grid.fill(Rect(x: 0, y: 0, width: size.width, height: 1), Role.header.style)
    let right = " \(position) "
    putTruncated(" " + announcement.kind, 0, 0, limit: size.width - TextWidth.of(right), .header)
    put(right, size.width - TextWidth.of(right), 0, limit: TextWidth.of(right), .header)
    let width = min(Self.widestPage, size.width - 4)
    let (text, end) = announcement.lines(width: width, remarks: remarks)
    let room = size.height - 3
    var shown = Array(text.prefix(max(1, room - end.count)))
    if shown.count < text.count, let last = shown.indices.last { shown[last].text += " …" }
    shown += end
    // A little above the middle, where a page's title is looked for.
    let top = 2 + max(0, room - shown.count) / 3
    let x = (size.width - width) / 2
    for (row, line) in shown.prefix(room).enumerated() {
      putTruncated(line.text, x, top + row, limit: width, line.role)
    }
  }
}
