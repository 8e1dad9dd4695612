import Cells
import Records
import Wording

/// One event in full: its text, who tells whom, its basis, and the claim behind it.
struct EventPane: Sendable {
  let event: EventLine
  /// The wall clock's offset from UTC.
  let clockOffset: Span

  func paint(_ frame: inout Frame) {
    let width = min(frame.grid.size.width - 4, 76)
    let claim = event.claim.claim
    var paragraphs = [StyledLine(event.line.text, .overlayKey)]
    if let parties = event.parties { paragraphs.append(StyledLine(PartyWords.sentence(parties), .overlay)) }
    paragraphs += [
      StyledLine("", .overlay),
      StyledLine("\(claim.basis.rawValue): \(CitationWords.meaning(claim.basis))", .overlay),
      StyledLine(ClaimWords.statement(event.claim), .overlay),
    ]
    if let chosen = event.line.chosen { paragraphs.append(StyledLine(chosen.sentence, .overlayWarning)) }
    if let caution = ClaimWords.caution(event.claim) { paragraphs.append(StyledLine(caution, .overlay)) }
    paragraphs += CitationWords.sources(claim).map { StyledLine($0, .overlayFaint) }
    let lines = paragraphs.flatMap { $0.wrapped(to: width - 4) }
    let time = event.instant.timeOfDay(offset: clockOffset)
    let area = frame.box("\(time) \(event.line.noun)", width: width, height: lines.count + 2)
    for (row, line) in lines.prefix(area.height).enumerated() {
      frame.put(line.text, area.x, area.y + row, limit: area.width, line.role)
    }
  }
}

extension Console {
  /// The event that Enter opens in the events pane: the newest one shown.
  var chosenEvent: Int? {
    eventLines.isEmpty ? nil : eventLines.count - 1 - min(view.eventsScroll, eventsScrollLimit)
  }
}
