import Cells
import Diagnostics
import Organizations
import Records
import Simulation
import Wording

/// The administrator's panel: whether the settings are saved, the options of each chat widget, the workstream,
/// what remote assistance needs,
/// and the solutions.
struct AdministratorPane {
  let content: OptionsContent
  let location: OrganizationLocation
  /// How many settings are not in the file.
  let unsaved: Int
  let isPast: Bool
  /// The chat widget of the conversation in front.
  let widgetInFront: Int?
  let note: Note?
  /// The control that writes the settings to the file.
  let save: Control

  private var organization: Organization { content.organization }

  func paint(_ frame: inout Frame) {
    let area = frame.panel("Settings and solutions")
    let body = frame.paintFoot(remark, note, in: area)
    var used = paintPast(in: body, &frame)
    paintKeeping(in: Rect(x: body.x, y: body.y + used, width: body.width, height: 1), &frame)
    used += body.height >= 24 ? 2 : 1
    let list = Rect(x: body.x, y: body.y + used, width: body.width, height: body.height - used)
    // For each line its index among the entries.
    let entries = Dictionary(uniqueKeysWithValues: content.entries.enumerated().map { ($1, $0) })
    frame.paintList(
      content.lines.count, chosen: content.chosenLine ?? 0, in: list,
      target: { entries[$0].map { .panelLine($0) } },
      paint: { index, line, frame in
        // If the list is scrolled, its first line repeats the mode it belongs to.
        let before = index > 0 && line.y > list.y ? content.lines[index - 1] : nil
        paint(content.lines[index], after: before, line, &frame)
      })
  }

  /// Paints that a moment of the past is shown, and what that does not cover.
  ///
  /// Returns the rows used.
  private func paintPast(in area: Rect, _ frame: inout Frame) -> Int {
    guard isPast else { return 0 }
    frame.putTruncated(
      "This shows the past; the files are as they are now.", area.x, area.y, limit: area.width,
      .overlayWarning)
    return 1
  }

  /// Paints whether the shown settings are in the file, and the control that saves them.
  private func paintKeeping(in area: Rect, _ frame: inout Frame) {
    let isUnsaved = unsaved > 0
    let hasButton = isUnsaved && save.isPossible
    let width = TextWidth.of(save.label)
    let limit = area.width - (hasButton ? width + 1 : 0)
    let text = location.savingStatus(unsaved: unsaved, isPast: isPast)
    frame.putTruncated(
      (isUnsaved ? "● " : "") + text, area.x, area.y, limit: limit,
      isUnsaved ? .overlayWarning : .overlayFaint)
    if hasButton { frame.put(save, area.maxX - width, area.y, limit: width, .overlayKey) }
  }

  private func paint(
    _ line: AdministratorPanel.Line, after before: AdministratorPanel.Line?, _ area: Rect,
    _ frame: inout Frame
  ) {
    switch line {
    case .blank: break
    case .widget(let index):
      let isInFront = widgetInFront == index
      let name =
        organization.chatWidgets[index].name + " · Remote assistance"
        + (isInFront ? " · the conversation in front" : "")
      frame.putTruncated(name, area.x - 2, area.y, limit: area.width + 2, .overlayKey)
    case .option(let widget, let mode, let setting):
      // The mode's name is shown before the first of its settings.
      let labelWidth = min(16, area.width / 2)
      if case .option(widget, mode, _) = before {
      } else {
        frame.putTruncated(mode.label, area.x, area.y, limit: labelWidth - 1, .overlay)
      }
      let isCurrent = setting.isCurrent(organization.chatWidgets[widget][mode])
      let x = area.x + labelWidth
      frame.putTruncated(
        "\(setting.mark(isCurrent: isCurrent)) \(setting.text(mode))", x, area.y, limit: area.maxX - x,
        setting.canBeChosen ? isCurrent ? .overlayKey : .overlay : .overlayFaint)
    case .workstream:
      frame.putTruncated("Workstream", area.x - 2, area.y, limit: area.width + 2, .overlayKey)
    case .setting(let index):
      let setting = organization.workstream.nextSettings[index]
      let current = setting.current(in: organization.workstream)
      let chosen = ChosenSetting(current, of: organization).map { " · default: \($0.defaultValue)" } ?? ""
      paint(
        WorkstreamWords.name(setting), WorkstreamWords.value(current) + chosen,
        setting.claim.claim.basis, area, &frame)
    case .callingOptions(let widget):
      let labelWidth = min(16, area.width / 2)
      let value = organization.chatWidgets[widget].callingOptions?.label ?? SettingWords.notSet
      frame.putTruncated("Calling options", area.x, area.y, limit: labelWidth - 1, .overlay)
      frame.putTruncated(
        value, area.x + labelWidth, area.y, limit: area.width - labelWidth, .overlayKey)
    case .prerequisites:
      frame.putTruncated(
        "Prerequisites of remote assistance", area.x - 2, area.y, limit: area.width + 2, .overlayKey)
    case .subscription: paint(.subscription(organization.subscription), area, &frame)
    case .externalities: paint(.externalities(organization.externalities), area, &frame)
    case .solutions:
      frame.putTruncated("Installed solutions", area.x - 2, area.y, limit: area.width + 2, .overlayKey)
    case .solution(let name):
      let button = "[Uninstall]"
      let version = organization.solution(named: name)?.version?.description ?? "no version"
      let limit = area.width - TextWidth.of(button) - 1
      let versionWidth = min(TextWidth.of(version), limit / 2)
      let used = frame.putTruncated(name, area.x, area.y, limit: limit - versionWidth - 2, .overlay)
      frame.putTruncated(version, area.x + used + 2, area.y, limit: versionWidth, .overlayFaint)
      frame.put(button, area.maxX - TextWidth.of(button), area.y, limit: TextWidth.of(button), .overlayKey)
    case .noSolution:
      frame.putTruncated("No solution is installed.", area.x, area.y, limit: area.width, .overlayFaint)
    case .install: frame.putTruncated("[Install…]", area.x, area.y, limit: area.width, .overlayKey)
    }
  }

  private func paint(_ setting: OrganizationSetting, _ area: Rect, _ frame: inout Frame) {
    paint(
      OrganizationSettingWords.name(setting), OrganizationSettingWords.value(setting),
      setting.claim.claim.basis, area,
      &frame)
  }

  /// The width of the longest name of a setting, with a blank.
  private static let nameWidth = 76

  /// Paints a setting: its name, what it is set to, and its basis if there is room.
  private func paint(_ name: String, _ value: String, _ basis: Basis, _ area: Rect, _ frame: inout Frame) {
    let width = TextWidth.of(basis.rawValue)
    let column = min(Self.nameWidth, area.width * 2 / 3)
    // A name longer than its column leaves it where its value and its basis have room behind it.
    let room = area.width - TextWidth.of(value) - width - 2
    let whole = TextWidth.of(name) + 2
    let nameWidth = whole > column && whole <= room ? whole : column
    let shown = TextWidth.truncated(name, to: nameWidth - 1).replacing(" …", with: "…")
    frame.put(shown, area.x, area.y, limit: nameWidth - 1, .overlay)
    let used = frame.putTruncated(
      value, area.x + nameWidth, area.y, limit: area.width - nameWidth, .overlayKey)
    guard nameWidth + used + 2 + width <= area.width else { return }
    frame.put(basis.rawValue, area.maxX - width, area.y, limit: width, .overlayFaint)
  }

  /// The remark about the chosen entry: why it is greyed, or what choosing it does.
  private var remark: String {
    switch content.entry {
    case .option(let widget, let mode, let setting):
      let widget = organization.chatWidgets[widget]
      return setting.remark(mode, of: widget.name, isCurrent: setting.isCurrent(widget[mode]))
    case .setting(let index): return SettingWords.change(organization.workstream.nextSettings[index])
    case .callingOptions(let widget):
      return organization.nextCallingOptions(ofWidget: widget).map(SettingWords.change) ?? ""
    case .subscription: return SettingWords.change(organization.nextSubscription)
    case .externalities: return SettingWords.change(organization.nextExternalities)
    case .install: return SettingWords.install
    case .solution(let name): return SettingWords.uninstall(name)
    case .blank, .widget, .workstream, .prerequisites, .solutions, .noSolution, nil: return ""
    }
  }
}

extension AdministratorPanel.Setting {
  var canBeChosen: Bool {
    switch self {
    case .off, .on: true
    case .uninstalledProvider, .withoutProvider, .greyed: false
    }
  }
}
