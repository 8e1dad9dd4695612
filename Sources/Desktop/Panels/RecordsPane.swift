import Cells
import Organizations
import Records
import Wording

extension Console {
  /// The records panel: the tables above their rows, or a row's form.
  func paintRecords(_ records: RecordsPanel, _ frame: inout Frame) {
    let area = panel("Records", &frame)
    let body = paintFoot(remark(on: records), in: area, &frame)
    guard let open = records.trail.last else {
      paintRows(of: records, in: paintTables(records, in: body, &frame), &frame)
      return
    }
    let form = form(of: open)
    paintFormHead(records, form, body, &frame)
    let list = Rect(x: body.x, y: body.y + 1, width: body.width, height: body.height - 1)
    guard let form else {
      frame.putTruncated("This row is not installed any more.", list.x, list.y, limit: list.width, .overlay)
      return
    }
    guard !form.entries.isEmpty else { return }
    paintList(
      form.lines.count, chosen: form.entries[min(open.entry, form.entries.count - 1)], in: list, &frame,
      target: { form.entry(ofLine: $0).map { .panelLine($0) } },
      paint: { paint(form.lines[$0], $1, &$2) })
  }

  /// Where the chosen line stands in the files.
  private func remark(on records: RecordsPanel) -> String { filePlace(in: records)?.description ?? "" }

  // MARK: A table's rows

  /// The tables with the number of their rows, side by side in as many rows as they need; where there are few rows,
  /// the chosen one between arrows.
  ///
  /// Gives what is left below.
  private func paintTables(_ records: RecordsPanel, in area: Rect, _ frame: inout Frame) -> Rect {
    func title(_ table: Table) -> String {
      "\(RowWords.plural(table)) \(state.organization.rowCount(of: table))"
    }
    var (x, y) = (area.x, area.y)
    func put(_ table: Table, _ frame: inout Frame) {
      let isChosen = table == records.table
      x += frame.put(
        "\(isChosen ? "▸" : " ")\(title(table)) ", x, y, limit: area.maxX - x,
        isChosen ? .chosenRow : .overlayKey, .command(.showTable(table)))
    }
    if area.height < 12 {
      x += frame.put("[◂]", x, y, limit: 3, .overlayKey, .command(.move(.left)))
      put(records.table, &frame)
      frame.put("[▸]", x, y, limit: area.maxX - x, .overlayKey, .command(.move(.right)))
    } else {
      for table in Table.allCases {
        if x > area.x, x + TextWidth.of(title(table)) + 2 > area.maxX { (x, y) = (area.x, y + 1) }
        put(table, &frame)
        x += 1
      }
    }
    let used = y + 1 - area.y + (area.height < 12 ? 0 : 1)
    return Rect(x: area.x, y: area.y + used, width: area.width, height: area.height - used)
  }

  private func paintRows(of records: RecordsPanel, in list: Rect, _ frame: inout Frame) {
    let organization = state.organization
    let count = organization.rowCount(of: records.table)
    guard count > 0 else {
      frame.putTruncated(
        "No installed solution brings one.", list.x, list.y, limit: list.height > 0 ? list.width : 0, .overlay
      )
      return
    }
    paintList(count, chosen: records.chosen, in: list, &frame, target: { .panelLine($0) }) {
      place, line, frame in
      guard let row = organization.row(of: records.table, at: place) else { return }
      let title = RowWords.title(row, in: organization)
      let half = line.width / 2
      let width = min(half, 40)
      frame.put(
        TextWidth.padded(title, to: width), line.x, line.y, limit: width,
        row.row.isActive ? .overlay : .overlayFaint)
      frame.putTruncated(
        RowWords.details(row, in: organization), line.x + width + 1, line.y, limit: line.width - width - 1,
        .overlayFaint)
    }
  }

  // MARK: A form

  private func paintFormHead(
    _ records: RecordsPanel, _ form: RecordForm?, _ area: Rect, _ frame: inout Frame
  ) {
    var x = area.x
    x += frame.put("[◂ Back]", x, area.y, limit: 8, .overlayKey, .command(.back)) + 1
    let edit = filePlace(in: records) == nil ? 0 : 9
    if edit > 0 {
      frame.put("[e Edit]", area.maxX - 8, area.y, limit: 8, .overlayKey, .command(.editRow))
    }
    guard let form else { return }
    let name = RowWords.title(form.row, in: state.organization)
    frame.putTruncated(
      "\(name) · \(form.row.table.label)", x, area.y, limit: area.maxX - edit - x, .overlayKey)
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
