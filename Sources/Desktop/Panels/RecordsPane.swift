import Cells
import Organizations
import Records
import Wording

/// The records panel: the tables above their rows, or the form of a row.
struct RecordsPane {
  let content: RecordsContent
  let note: Note?
  let control: (String, Command) -> Control

  private var panel: RecordsPanel { content.panel }
  private var organization: Organization { content.organization }

  func paint(_ frame: inout Frame) {
    let area = frame.panel("Records")
    // The chosen line's place in the files.
    let body = frame.paintFoot(content.filePlace?.description ?? "", note, in: area)
    guard !content.isTable else {
      paintRows(in: paintTables(in: body, &frame), &frame)
      return
    }
    paintFormHead(body, &frame)
    let list = Rect(x: body.x, y: body.y + 1, width: body.width, height: body.height - 1)
    guard let form = content.form else {
      frame.putTruncated("This row is no longer installed.", list.x, list.y, limit: list.width, .overlay)
      return
    }
    guard let chosen = content.chosenLines else { return }
    frame.paintList(
      form.lines.count, chosen: chosen, in: list, target: { form.entry(ofLine: $0).map { .panelLine($0) } },
      paint: { paint(form.lines[$0], $1, &$2) })
  }

  // MARK: A table's rows

  /// Paints the tables with their row counts, side by side in as many rows as needed; on a low screen only
  /// the chosen one, between arrows.
  ///
  /// Returns the area left below.
  private func paintTables(in area: Rect, _ frame: inout Frame) -> Rect {
    func title(_ table: Table) -> String {
      "\(RowWords.plural(table)) \(organization.rowCount(of: table))"
    }
    var (x, y) = (area.x, area.y)
    func put(_ table: Table, _ frame: inout Frame) {
      let isChosen = table == panel.table
      x += frame.put(
        "\(isChosen ? "▸" : " ")\(title(table)) ", x, y, limit: area.maxX - x,
        isChosen ? .chosenRow : .overlayKey, .command(.records(.show(table))))
    }
    if area.height < 12 {
      x += frame.put("[◂]", x, y, limit: 3, .overlayKey, .command(.view(.move(.left))))
      put(panel.table, &frame)
      frame.put("[▸]", x, y, limit: area.maxX - x, .overlayKey, .command(.view(.move(.right))))
    } else {
      for table in Table.allCases {
        if x > area.x, x + TextWidth.of(title(table)) + 2 > area.maxX { (x, y) = (area.x, y + 1) }
        put(table, &frame)
        x += 1
      }
    }
    y += 1
    paintFinding(Rect(x: area.x, y: y, width: area.width, height: 1), &frame)
    let used = y + 1 - area.y + (area.height < 12 ? 0 : 1)
    return Rect(x: area.x, y: area.y + used, width: area.width, height: area.height - used)
  }

  private func paintRows(in list: Rect, _ frame: inout Frame) {
    let count = content.rowCount
    guard count > 0 else {
      let text = panel.found == nil ? "No installed solution has one." : HistoryWords.nothingFound
      frame.putTruncated(text, list.x, list.y, limit: list.height > 0 ? list.width : 0, .overlay)
      return
    }
    let columns = RecordsColumns(content, width: list.width - 2)
    // A low panel has no row for the headings.
    let head = columns.headings.isEmpty || list.height < 8 ? 0 : 1
    if head > 0 {
      columns.paint(
        columns.headings, Rect(x: list.x + 2, y: list.y, width: list.width - 2, height: 1), .overlayFaint,
        &frame)
    }
    let rows = Rect(x: list.x, y: list.y + head, width: list.width, height: list.height - head)
    frame.paintList(count, chosen: panel.chosen, in: rows, target: { .panelLine($0) }) {
      index, line, frame in
      guard let row = content.row(atLine: index) else { return }
      columns.paint(
        RecordsColumns.values(of: row, in: organization), line,
        row.row.isActive ? .overlay : .overlayFaint, &frame)
    }
  }

  /// Paints the line to type into.
  private func paintFinding(_ area: Rect, _ frame: inout Frame) {
    frame.put("›", area.x, area.y, limit: 1, .overlayKey)
    let layout = DraftLayout(panel.editor, width: 1000, atLeast: 1)
    let room = area.width - 3
    frame.put(layout[0], area.x + 2, area.y, limit: room, .overlay)
    if panel.editor.isEmpty {
      frame.put(HistoryWords.typeToFind, area.x + 2, area.y, limit: room, .overlayFaint)
    }
    frame.cursor = Point(x: area.x + 2 + min(room, layout.cursor.x), y: area.y)
  }

  // MARK: A form

  private func paintFormHead(_ area: Rect, _ frame: inout Frame) {
    var x = area.x
    let back = control("[◂ Back]", .records(.back))
    x += frame.put(back, x, area.y, limit: 8, .overlayKey, dimmed: .overlayFaint) + 1
    let edit = control("[Edit]", .records(.edit))
    if edit.isPossible { frame.put(edit, area.maxX - 6, area.y, limit: 6, .overlayKey) }
    guard let form = content.form else { return }
    let name = RowWords.title(form.row, in: organization)
    frame.putTruncated(
      "\(name) · \(form.row.table.label)", x, area.y,
      limit: area.maxX - (edit.isPossible ? 7 : 0) - x, .overlayKey)
  }

  private func paint(_ line: RecordForm.Line, _ area: Rect, _ frame: inout Frame) {
    frame.putTruncated(line.label, area.x, area.y, limit: area.width, .overlayFaint)
    let role: Role = line.isHeading || line.destination != nil ? .overlayKey : .overlay
    let x = area.x + line.indent
    frame.putTruncated(line.text, x, area.y, limit: area.maxX - x, role)
    let trailing = max(area.x, area.maxX - TextWidth.of(line.trailing))
    frame.putTruncated(line.trailing, trailing, area.y, limit: area.maxX - trailing, .overlayFaint)
  }
}
