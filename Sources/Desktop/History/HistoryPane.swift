import Cells
import Simulation

/// The history panel: a line to find something, the list, and what can be done with the chosen item.
struct HistoryPane {
  let content: HistoryContent
  let console: Console
  let note: Note?
  let control: (String, Command) -> Control

  func paint(_ frame: inout Frame) {
    let history = console.history
    let area = frame.panel(HistoryWords.title(history))
    let foot = content.item.map { remarks(on: $0) } ?? []
    let body = frame.paintFoot(foot, note, most: area.height >= 16 ? 4 : 2, in: area)
    paintFinding(body, &frame)
    paintControls(Rect(x: body.x, y: body.y + 1, width: body.width, height: 1), &frame)
    let top = body.height >= 12 ? 3 : 2
    let list = Rect(x: body.x, y: body.y + top, width: body.width, height: body.height - top)
    guard content.count > 0 else {
      frame.put(HistoryWords.nothingFound, list.x, list.y, limit: list.width, .overlay)
      return
    }
    let near = max(0, content.chosen - list.height)..<min(content.count, content.chosen + list.height)
    let rows = console.rows(of: near.map(content.item(atLine:)))
    // As wide as the actors there are, so that no words are cut beside free space.
    let actors = rows.values.map { TextWidth.of($0.actor) }.max() ?? 0
    frame.paintList(
      content.count, chosen: content.chosen, in: list, target: { .panelLine($0) },
      paint: { line, area, frame in
        let item = content.item(atLine: line)
        if let row = rows[item] { paint(item, row, actors: actors, area, &frame) }
      })
  }

  /// Paints the line to type into, and how many lines there are.
  private func paintFinding(_ area: Rect, _ frame: inout Frame) {
    let editor = content.panel.editor
    let count = HistoryWords.position(content)
    let room = area.width - TextWidth.of(count) - 3
    frame.put("›", area.x, area.y, limit: 1, .overlayKey)
    let layout = DraftLayout(editor, width: 1000, atLeast: 1)
    frame.put(layout[0], area.x + 2, area.y, limit: room, .overlay)
    if editor.isEmpty {
      frame.put(HistoryWords.typeToFind, area.x + 2, area.y, limit: room, .overlayFaint)
    }
    frame.cursor = Point(x: area.x + 2 + min(room, layout.cursor.x), y: area.y)
    frame.put(count, area.maxX - TextWidth.of(count), area.y, limit: TextWidth.of(count), .overlayFaint)
  }

  /// Paints what can be done with the chosen item, for the mouse.
  private func paintControls(_ area: Rect, _ frame: inout Frame) {
    var x = area.x
    for (label, command) in HistoryWords.controls {
      let control = control(label, .history(command))
      guard control.isPossible, x + TextWidth.of(label) <= area.maxX else { continue }
      x += frame.put(control, x, area.y, limit: area.maxX - x, .overlayKey) + 1
    }
  }

  private func paint(
    _ item: HistoryItem, _ row: HistoryRow, actors: Int, _ area: Rect, _ frame: inout Frame
  ) {
    let (lead, trail) = signs(of: item)
    var x = area.x
    frame.put(lead, x, area.y, limit: 1, .overlayKey)
    x += 2
    if area.width >= 40 { x += frame.put(row.time, x, area.y, limit: 8, .overlayFaint) + 2 }
    let actorWidth = area.width >= 60 ? max(8, actors) + 2 : 0
    var words = row.words
    switch item {
    case .moment:
      if actorWidth > 0 {
        frame.putTruncated(row.actor, x, area.y, limit: actorWidth - 1, .overlayFaint)
        x += actorWidth
      } else if !row.actor.isEmpty {
        words = "\(row.actor): \(words)"
      }
    case .branch: words = "├─ \(words)"
    }
    let trailWidth = trail.isEmpty ? 0 : TextWidth.of(trail) + 1
    if let mark = row.mark {
      x += frame.putTruncated("“\(mark)” ", x, area.y, limit: (area.maxX - x - trailWidth) / 2, .overlayKey)
    }
    frame.putTruncated(
      row.sign + words, x, area.y, limit: area.maxX - x - trailWidth,
      isAhead(item) ? .overlayFaint : row.sign.isEmpty ? .overlay : .overlayWarning)
    if trailWidth > 0 {
      frame.put(trail, area.maxX - trailWidth + 1, area.y, limit: trailWidth - 1, .overlayKey)
    }
  }

  /// Whether it lies after the moment shown.
  private func isAhead(_ item: HistoryItem) -> Bool {
    guard case .moment(let index) = item else { return false }
    return index > console.history.index
  }

  /// The sign before an item, and the words after it.
  private func signs(of item: HistoryItem) -> (lead: String, trail: String) {
    if item == content.here {
      return ("●", item == content.now ? HistoryWords.now : HistoryWords.here)
    }
    if item == content.panel.comparedFrom { return ("◂", HistoryWords.comparedFrom) }
    return (" ", item == content.now ? HistoryWords.now : "")
  }

  private func remarks(on item: HistoryItem) -> [StyledLine] {
    let row = console.rows(of: [item])[item]
    let whole = row.map { row in
      [row.time, row.actor, row.sign + row.words].filter { !$0.isEmpty }.joined(separator: " · ")
    }
    return [
      StyledLine(whole ?? "", .overlay), StyledLine(HistoryWords.remark(on: item, content), .overlayFaint),
    ]
  }
}
