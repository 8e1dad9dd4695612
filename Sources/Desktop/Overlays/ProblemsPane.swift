import Cells
import Diagnostics
import Wording

/// The problems of the files, one per line, with the full text of the chosen one below.
struct ProblemsPane: Sendable {
  let problems: [Diagnostic]
  let chosen: Int
  let note: Note?

  func paint(_ frame: inout Frame) {
    let area = frame.panel("Problems")
    guard !problems.isEmpty else {
      let list = note == nil ? area : frame.paintFoot("", note, in: area)
      frame.put("The organization's files have no problems.", list.x, list.y, limit: list.width, .overlay)
      return
    }
    let chosen = min(chosen, problems.count - 1)
    // Part of the list stays visible to choose from.
    let most = max(2, area.height - 1 - min(problems.count, 4))
    let list = frame.paintFoot(remarks(on: problems[chosen]), note, most: most, in: area)
    frame.paintList(problems.count, chosen: chosen, in: list, target: { .problem($0) }) {
      index, line, frame in
      frame.putTruncated(sentence(on: problems[index]).onOneLine, line.x, line.y, limit: line.width, .overlay)
    }
  }

  private func sentence(on problem: Diagnostic) -> String {
    "\(problem.severity.rawValue): \(Spoken(problem).message)"
  }

  private func remarks(on problem: Diagnostic) -> [StyledLine] {
    [
      StyledLine("\(problem.place) [\(problem.rule)]", .overlayKey),
      StyledLine(sentence(on: problem), .overlay),
    ] + (Spoken(problem).hint.map { [StyledLine($0, .overlayFaint)] } ?? [])
  }
}
