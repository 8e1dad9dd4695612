import Notations
import Records
import Simulation

extension SolutionFact: FactNounCoding {
  var members: JournalMembers {
    switch self {
    case .installed(let solution, let replaced):
      let head: JournalMembers = [
        ("solution", .text(solution.uniqueName)), ("version", JSONValue(solution.version?.description)),
      ]
      let content: JournalMembers = [("content", solution.document)]
      return switch replaced {
      case .nothing: head + content
      case .version(let old): head + [("from", JSONValue(old?.description))] + content
      case .left(let left): head + [("takenOver", .text(left))] + content
      }
    case .uninstalled(let name, left: nil): return [("solution", .text(name))]
    case .uninstalled(let name, let left?):
      return [
        ("solution", .text(name)), ("left", .text(left.uniqueName)), ("rows", .integer(left.rowCount)),
        ("content", left.document),
      ]
    }
  }

  init(named name: FactName, from reader: inout MemberReader) throws(JournalFault) {
    switch name {
    case .solutionInstalled:
      reader.skip("solution", "version")
      let left = try reader.optionalText("takenOver")
      self = .installed(try reader.value("content"), replaced: left.map { .left($0) } ?? .nothing)
    case .solutionUpgraded:
      reader.skip("solution", "version")
      let old = try reader.optionalVersion("from")
      self = .installed(try reader.value("content"), replaced: .version(old))
    case .solutionUninstalled:
      reader.skip("left", "rows")
      self = .uninstalled(
        uniqueName: try reader.text("solution"), left: try reader.optionalValue("content"))
    default: throw .otherNoun(name, "solution")
    }
  }
}
