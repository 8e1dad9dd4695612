import Cells
import Organizations
import Records
import Simulation

extension Console {
  /// The administrator's panel: what of it is kept, the options of each chat widget, the solutions.
  func paintAdministrator(_ panel: AdministratorPanel, _ frame: inout Frame) {
    let area = self.panel("Conversation options and solutions", &frame)
    let body = paintFoot(remark(on: panel), in: area, &frame)
    var used = paintPast(in: body, &frame)
    paintKeeping(in: Rect(x: body.x, y: body.y + used, width: body.width, height: 1), &frame)
    let lines = administratorLines
    used += body.height >= 24 ? 2 : 1
    let list = Rect(x: body.x, y: body.y + used, width: body.width, height: body.height - used)
    // Places among all lines, and of each entry its place among the entries.
    var entries: [Int: Int] = [:]
    for (place, line) in lines.enumerated() where line.isEntry { entries[place] = entries.count }
    let chosen = entries.first { $0.value == min(panel.chosen, entries.count - 1) }?.key ?? 0
    paintList(
      lines.count, chosen: chosen, in: list, &frame,
      target: { entries[$0].map { .panelLine($0) } },
      paint: { place, line, frame in
        // Where the list is scrolled, its first line says which mode it is of.
        let before = place > 0 && line.y > list.y ? lines[place - 1] : nil
        paint(lines[place], after: before, line, &frame)
      })
  }

  /// That what is shown is a moment of the past, and what is not.
  ///
  /// Gives the rows used.
  private func paintPast(in area: Rect, _ frame: inout Frame) -> Int {
    guard history.isPast else { return 0 }
    frame.putTruncated(
      "A moment of the past is shown; the files are as they are now.", area.x, area.y, limit: area.width,
      .overlayWarning)
    return 1
  }

  /// Whether the options are in the file as they are shown, and the way to get them there.
  private func paintKeeping(in area: Rect, _ frame: inout Frame) {
    let button = "[s Save to org.yaml]"
    let hasButton = !unsaved.isEmpty
    let limit = area.width - (hasButton ? TextWidth.of(button) + 1 : 0)
    let text = kept.keeper.status(unsaved: unsaved.count, isPast: history.isPast)
    frame.putTruncated(
      (hasButton ? "● " : "") + text, area.x, area.y, limit: limit,
      hasButton ? .overlayWarning : .overlayFaint)
    guard hasButton else { return }
    let width = TextWidth.of(button)
    frame.put(button, area.maxX - width, area.y, limit: width, .overlayKey, .command(.saveOptions))
  }

  private func paint(
    _ line: AdministratorPanel.Line, after before: AdministratorPanel.Line?, _ area: Rect,
    _ frame: inout Frame
  ) {
    switch line {
    case .blank: break
    case .widget(let place):
      let isInFront = state.focused?.widget == place
      let name =
        state.organization.chatWidgets[place].name + (isInFront ? " · the conversation in front" : "")
      frame.putTruncated(name, area.x - 2, area.y, limit: area.width + 2, .overlayKey)
    case .option(let widget, let mode, let setting):
      // The mode's name stands before the first of its settings.
      let labelWidth = min(16, area.width / 2)
      if case .option(widget, mode, _) = before {
      } else {
        frame.putTruncated(mode.label, area.x, area.y, limit: labelWidth - 1, .overlay)
      }
      let isSo = isSo(setting, state.organization.chatWidgets[widget][mode])
      let x = area.x + labelWidth
      frame.putTruncated(
        "\(setting.mark(isSo: isSo)) \(setting.text(mode))", x, area.y, limit: area.maxX - x,
        setting.canBeChosen ? isSo ? .overlayKey : .overlay : .overlayFaint)
    case .solutions:
      frame.putTruncated("Installed solutions", area.x - 2, area.y, limit: area.width + 2, .overlayKey)
    case .solution(let name):
      let button = "[Uninstall]"
      let version = state.organization.solution(named: name)?.version?.description ?? "no version"
      let limit = area.width - TextWidth.of(button) - 1
      let versionWidth = min(TextWidth.of(version), limit / 2)
      let used = frame.putTruncated(name, area.x, area.y, limit: limit - versionWidth - 2, .overlay)
      frame.putTruncated(version, area.x + used + 2, area.y, limit: versionWidth, .overlayFaint)
      frame.put(button, area.maxX - TextWidth.of(button), area.y, limit: TextWidth.of(button), .overlayKey)
    case .noSolution:
      frame.putTruncated("None is installed.", area.x, area.y, limit: area.width, .overlayFaint)
    case .install: frame.putTruncated("[Install…]", area.x, area.y, limit: area.width, .overlayKey)
    }
  }

  /// What there is to say of the chosen entry: why it is greyed, what choosing it does.
  private func remark(on panel: AdministratorPanel) -> String {
    switch entry(in: panel) {
    case .option(let widget, let mode, let setting):
      let widget = state.organization.chatWidgets[widget]
      return setting.remark(mode, of: widget.name, isSo: isSo(setting, widget[mode]))
    case .install: return SettingWords.install
    case .solution(let name): return SettingWords.uninstall(name)
    default: return ""
    }
  }
}

extension AdministratorPanel.Setting {
  var canBeChosen: Bool {
    switch self {
    case .off, .on: true
    case .astray, .withoutProvider, .greyed: false
    }
  }
}
