import Cells
import Simulation
import Wording

extension Console {
  func paintOverlay(_ frame: inout Frame, _ layout: Layout) {
    switch view.overlay {
    case nil: return
    case .help(let scroll): paintHelp(scroll, &frame)
    case .palette(let palette): paintPalette(palette, &frame)
    case .question(let question): paintQuestion(question, &frame)
    case .prompt(let prompt): paintPrompt(prompt, &frame)
    case .problems(let chosen): paintProblems(chosen, &frame)
    case .event(let place): paintEvent(place, &frame)
    case .records(let panel): paintRecords(panel, &frame)
    case .administrator(let panel): paintAdministrator(panel, &frame)
    }
  }

  /// A box in the middle of the screen, with its title; clicks beside it close it.
  ///
  /// Gives the room inside.
  func box(_ title: String, width: Int, height: Int, _ frame: inout Frame) -> Rect {
    // Where only a sliver of the panes would be left beside it, the box takes their place.
    let width = size.width - width < 8 ? size.width : width
    let height = min(height, size.height - 2)
    let outer = Rect(
      x: (size.width - width) / 2, y: max(0, (size.height - height) / 2), width: width, height: height)
    // Whatever lies beneath is not to be clicked; the footer is.
    let footer = frame.hits.filter { $0.area.y == size.height - 1 }
    frame.hits = footer
    frame.cursor = nil
    frame.grid.fill(outer, Role.overlay.style)
    frame.put(
      "╭" + String(repeating: "─", count: width - 2) + "╮", outer.x, outer.y, limit: width, .overlayFaint)
    for y in (outer.y + 1)..<(outer.maxY - 1) {
      frame.put("│", outer.x, y, limit: 1, .overlayFaint)
      frame.put("│", outer.maxX - 1, y, limit: 1, .overlayFaint)
    }
    frame.put(
      "╰" + String(repeating: "─", count: width - 2) + "╯", outer.x, outer.maxY - 1, limit: width,
      .overlayFaint)
    frame.putTruncated(" \(title) ", outer.x + 2, outer.y, limit: width - 9, .overlayKey)
    frame.makeClickable(outer, .overlay)
    frame.put("[×]", outer.maxX - 5, outer.y, limit: 3, .overlayKey, .command(.escape))
    return Rect(x: outer.x + 2, y: outer.y + 1, width: width - 4, height: height - 2)
  }

  private func paintHelp(_ scroll: Int, _ frame: inout Frame) {
    let area = box("Help", width: helpSize.width, height: helpSize.height, &frame)
    let rows = HelpText.rows(width: area.width)
    let top = min(scroll, helpScrollLimit)
    for (row, line) in rows.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + row
      frame.put(line.key, area.x, y, limit: area.width, .overlayKey)
      let x = area.x + line.indent
      frame.put(line.text, x, y, limit: area.maxX - x, line.isHeading ? .overlayKey : .overlay)
    }
    if top > 0 {
      frame.put("↑", area.maxX, area.y, limit: 1, .overlayKey, .command(.move(.pageUp)))
    }
    if rows.count - top > area.height {
      frame.put("↓", area.maxX, area.maxY - 1, limit: 1, .overlayKey, .command(.move(.pageDown)))
    }
  }

  private var helpSize: Size { Size(width: min(100, size.width), height: size.height - 2) }

  /// How far the help can be scrolled.
  var helpScrollLimit: Int {
    let width = size.width - helpSize.width < 8 ? size.width : helpSize.width
    return max(0, HelpText.rows(width: width - 4).count - (helpSize.height - 2))
  }

  private func paintPalette(_ palette: Palette, _ frame: inout Frame) {
    let found = palette.found
    let wanted = palette.kind == .everything ? size.height - 2 : min(palette.items.count + 5, size.height - 2)
    let area = box(palette.kind.title, width: 84, height: max(7, wanted), &frame)
    frame.put("›", area.x, area.y, limit: 1, .overlayKey)
    let layout = DraftLayout(palette.editor, width: 1000)
    frame.put(layout.rows[0], area.x + 2, area.y, limit: area.width - 2, .overlay)
    if palette.editor.isEmpty {
      frame.put("Type to find", area.x + 2, area.y, limit: area.width - 2, .overlayFaint)
    }
    frame.cursor = Point(x: min(area.maxX - 1, area.x + 2 + layout.cursor.x), y: area.y)
    let list = Rect(x: area.x, y: area.y + 2, width: area.width, height: area.height - 3)
    let top = max(0, min(palette.chosen - list.height + 1, found.count - list.height))
    for row in 0..<list.height where found.indices.contains(top + row) {
      paint(found[top + row], isChosen: top + row == palette.chosen, top + row, &frame, list.y + row, list)
    }
    let status: String
    if found.isEmpty {
      status = "Nothing is called that. Backspace shows more."
    } else if found.indices.contains(palette.chosen), let refusal = found[palette.chosen].refusal {
      status = "Not now: \(RefusalWords.sentence(refusal))"
    } else {
      status = "\(min(palette.chosen + 1, found.count)) of \(found.count)"
    }
    frame.putTruncated(status, area.x, area.maxY - 1, limit: area.width, .overlayFaint)
  }

  private func paint(
    _ item: PaletteItem, isChosen: Bool, _ place: Int, _ frame: inout Frame, _ y: Int, _ area: Rect
  ) {
    let isPossible = item.refusal == nil
    let isRoomy = area.width >= 60
    let groupWidth = isRoomy ? 16 : 2
    let title = isRoomy || item.group == MoveWords.group(.agent) ? item.title : "\(item.group): \(item.title)"
    let keyWidth = item.key.map { TextWidth.of($0) + 1 } ?? 0
    frame.put(isPossible ? isChosen ? "▸" : " " : "✗", area.x, y, limit: 1, .overlayKey)
    if isRoomy { frame.putTruncated(item.group, area.x + 2, y, limit: groupWidth - 2, .overlayFaint) }
    frame.putTruncated(
      title, area.x + groupWidth, y, limit: area.width - groupWidth - keyWidth,
      isPossible ? .overlay : .overlayFaint)
    if let key = item.key {
      frame.put(key, area.maxX - TextWidth.of(key), y, limit: TextWidth.of(key), .overlayKey)
    }
    let rect = Rect(x: area.x, y: y, width: area.width, height: 1)
    if isChosen { frame.grid.restyle(rect) { $0 = Role.chosenRow.style } }
    frame.makeClickable(rect, .paletteItem(place))
  }

  private func paintQuestion(_ question: Question, _ frame: inout Frame) {
    let width = min(size.width - 4, 64)
    var lines = TextWrap.lines(text(of: question), width: width - 4)
    let area = box(question.title, width: width, height: lines.count + 4, &frame)
    // Where room is short, first what parts the paragraphs goes, then their end.
    let room = max(1, area.height - 1)
    if lines.count > room { lines.removeAll(where: \.isEmpty) }
    if lines.count > room {
      lines = Array(lines.prefix(room))
      lines[room - 1] = TextWidth.truncated(lines[room - 1] + " …", to: area.width)
    }
    for (row, line) in lines.enumerated() {
      frame.put(line, area.x, area.y + row, limit: area.width, .overlay)
    }
    var answers: [(text: String, command: Command)] = [
      ("[y Yes]", .answer(true)), ("[n No]", .answer(false)),
    ]
    if isPossible(.saveAndQuit) { answers.insert(("[s Save and quit]", .saveAndQuit), at: 1) }
    var x = area.x
    for (text, command) in answers {
      x += 2 + frame.put(text, x, area.maxY - 1, limit: area.maxX - x, .overlayKey, .command(command))
    }
  }

  private func paintPrompt(_ prompt: Prompt, _ frame: inout Frame) {
    let width = min(size.width - 4, 70)
    let layout = DraftLayout(prompt.editor, width: width - 5)
    let rows = min(layout.rows.count, max(1, size.height - 6))
    let area = box(prompt.title, width: width, height: rows + 4, &frame)
    let top = max(0, layout.cursor.y - rows + 1)
    for row in 0..<rows {
      frame.put(layout.rows[top + row], area.x, area.y + row, limit: area.width, .overlay)
    }
    frame.cursor = Point(x: area.x + layout.cursor.x, y: area.y + layout.cursor.y - top)
    let y = area.maxY - 1
    let used = frame.put("[Enter Take]", area.x, y, limit: 12, .overlayKey, .command(.send))
    frame.put("[Esc Leave]", area.x + used + 2, y, limit: 11, .overlayKey, .command(.escape))
  }
}
