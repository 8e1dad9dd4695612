import Cells
import Diagnostics
import Organizations
import Simulation
import Wording

extension Console {
  /// The organization's files were read again.
  ///
  /// The new version takes the old one's place; where the files cannot be read, the last good one stays.
  public mutating func adopt(_ organization: Organization?, problems: [Diagnostic]) {
    self.problems = problems
    let count = problems.count == 1 ? "a problem" : "\(problems.count) problems"
    guard let organization else {
      let text = "The files have \(count); the last good state stays. Ctrl-G shows what is wrong."
      view.note = Note(text: text, role: .refusal)
      return
    }
    let lost = takeIn(organization)
    let loaded = "The organization's files were loaded again"
    var text = problems.isEmpty ? "\(loaded)." : "\(loaded); they have \(count). Ctrl-G shows what is wrong."
    text += lost.changedThereToo
    view.note = Note(text: text, role: problems.isEmpty && lost.isEmpty ? .plain : .warning)
  }

  /// Puts a version of the files into the old one's place; conversation options that were not saved yet stay.
  ///
  /// Gives those that could not.
  private mutating func takeIn(_ organization: Organization) -> [OptionChange] {
    let (widgets, lost) = kept.merging(unsaved, into: organization.chatWidgets)
    kept.keep(organization.chatWidgets)
    var merged = organization
    merged.chatWidgets = widgets
    receive(.trainer(.changesOrganization(merged)))
    return lost
  }

  /// Shows what a check of the files has found.
  public mutating func show(problems: [Diagnostic]) {
    self.problems = problems
  }

  /// Says that nothing can be checked: what is played was not opened from an organization's files.
  public mutating func refuseCheck() {
    view.overlay = nil
    say("No files are open here. `agent-console check` says what is wrong with an organization's.")
  }

  /// Says that a place cannot be edited: a built-in sample has no files on this machine.
  public mutating func refuseEdit(of place: Place) {
    let text = "\(place.file) is not a file on this machine: it is inside the program, or inside an archive."
    view.note = Note(text: text, role: .refusal)
  }

  /// What is wrong with the files, a line each, with the place and the hint of the chosen one below.
  func paintProblems(_ chosen: Int, _ frame: inout Frame) {
    let area = box("Problems", width: 110, height: max(8, min(problems.count + 6, size.height - 4)), &frame)
    guard !problems.isEmpty else {
      frame.put("The organization's files have no problems.", area.x, area.y, limit: area.width, .overlay)
      return
    }
    let list = Rect(x: area.x, y: area.y, width: area.width, height: max(1, area.height - 3))
    let top = max(0, min(chosen - list.height + 1, problems.count - list.height))
    for row in 0..<list.height where problems.indices.contains(top + row) {
      let problem = problems[top + row]
      let rect = Rect(x: list.x, y: list.y + row, width: list.width, height: 1)
      let mark = top + row == chosen ? "▸" : " "
      let words = DiagnosticWords(problem)
      frame.putTruncated(
        "\(mark) \(problem.severity.rawValue): \(words.message)", rect.x, rect.y, limit: rect.width, .overlay)
      if top + row == chosen { frame.grid.restyle(rect) { $0 = Role.chosenRow.style } }
      frame.makeClickable(rect, .problem(top + row))
    }
    let problem = problems[min(chosen, problems.count - 1)]
    frame.putTruncated(
      "\(problem.place) [\(problem.rule)]", area.x, area.maxY - 2, limit: area.width, .overlayKey)
    if let hint = DiagnosticWords(problem).hint {
      frame.putTruncated(hint, area.x, area.maxY - 1, limit: area.width, .overlayFaint)
    }
  }
}
