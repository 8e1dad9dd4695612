import Diagnostics
import Notations
import Organizations
import RecordFormats
import Records

/// Helpers that read texts in tests.
enum Read {
  static func solution(_ yaml: String) -> Reading<Solution> {
    SolutionFile.read(SourceText(file: "solution.yaml", text: yaml))
  }

  /// All solutions of an organization.
  static func solutions(_ sources: [SourceText]) -> Reading<[Solution]> {
    let reading = Package.read(sources.map { .text($0) })
    return Reading(reading.value?.map(\.solution), reading.diagnostics)
  }

  static func organization(_ yaml: String) -> Reading<Organization> {
    OrganizationFile.read(SourceText(file: "org.yaml", text: yaml))
  }

  static func quickReplies(_ yaml: String) -> Reading<[QuickReply]> {
    QuickReplyFile.read(SourceText(file: "quick-replies.yaml", text: yaml))
  }
}

extension Reading {
  /// Each diagnostic in a short form: rule, place and underlined text, as in `unknown-key 3:5 ordr`.
  var findings: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place
      let marked = (diagnostic.sourceLine ?? "").unicodeScalars.dropFirst(place.column - 1).prefix(
        place.length)
      return "\(diagnostic.rule) \(place.line):\(place.column) \(String(String.UnicodeScalarView(marked)))"
    }
  }

  var problems: [AnyFault] { diagnostics.map(\.fault) }
}

extension AnyFault {
  static func record(_ fault: RecordFault) -> AnyFault { AnyFault(fault) }
  static func key(_ fault: KeyFault) -> AnyFault { AnyFault(fault) }
  static func yaml(_ fault: YAMLFault) -> AnyFault { AnyFault(fault) }
  static func package(_ fault: PackageFault) -> AnyFault { AnyFault(fault) }

  var asRecordFault: RecordFault? { base as? RecordFault }
  var asPackageFault: PackageFault? { base as? PackageFault }

  var isLinkElsewhere: Bool { if case .linkElsewhere? = asRecordFault { true } else { false } }
}
