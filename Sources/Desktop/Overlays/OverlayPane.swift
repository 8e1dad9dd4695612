import Cells
import Simulation
import Wording

extension Scene {
  func paintOverlay(_ frame: inout Frame) {
    switch view.overlay {
    case nil: return
    case .help: help?.paint(&frame)
    case .leader(let menu): menu.paint(&frame)
    case .palette(let palette): palette.paint(&frame, keys: console.keys)
    case .question(let question): paintQuestion(question, &frame)
    case .prompt(let prompt): prompt.paint(&frame, title: prompt.title(in: state).onOneLine)
    case .problems(let chosen):
      ProblemsPane(problems: console.problems, chosen: chosen, note: view.note).paint(&frame)
    case .event(let index):
      guard console.eventLines.indices.contains(index) else { return }
      EventPane(event: console.eventLines[index], clockOffset: console.clockOffset).paint(&frame)
    case .records:
      if let records { RecordsPane(content: records, note: view.note, control: control).paint(&frame) }
    case .history:
      guard let historyContent else { return }
      HistoryPane(content: historyContent, console: console, note: view.note, control: control).paint(&frame)
    case .changes(let panel): panel.paint(&frame, note: view.note)
    case .whatIf(let panel): WhatIfPane(panel: panel, note: view.note, control: control).paint(&frame)
    case .administrator:
      guard let options else { return }
      AdministratorPane(
        content: options, location: console.saved.location, unsaved: unsaved.count,
        isPast: console.history.isPast, widgetInFront: focused?.widget, note: view.note,
        save: control("[s Save to org.yaml]", .administrator(.saveSettings))
      ).paint(&frame)
    }
  }

  private func paintQuestion(_ question: Question, _ frame: inout Frame) {
    let width = min(console.size.width - 4, 64)
    var lines = TextWrap.lines(console.text(of: question), width: width - 4)
    let area = frame.box(question.title, width: width, height: lines.count + 4)
    // When space is short, drop the blank lines between paragraphs first, then the ends of the paragraphs.
    let room = max(1, area.height - 1)
    if lines.count > room { lines.removeAll(where: \.isEmpty) }
    if lines.count > room {
      lines = Array(lines.prefix(room))
      lines[room - 1] = TextWidth.truncated(lines[room - 1] + " …", to: area.width)
    }
    for (row, line) in lines.enumerated() {
      frame.put(line, area.x, area.y + row, limit: area.width, .overlay)
    }
    let answers = [
      control("[y Yes]", .question(.answer(true))), control("[l Leave the data]", .question(.leaveData)),
      control("[s Save and quit]", .question(.saveAndQuit)),
      control("[n No]", .question(.answer(false))),
    ]
    var x = area.x
    for answer in answers where answer.isPossible {
      x += 2 + frame.put(answer, x, area.maxY - 1, limit: area.maxX - x, .overlayKey)
    }
  }
}
