import Diagnostics
import Notations
import Records

/// The order of an organization's drills, and what passes them: `drills/course.yaml`.
public struct Course: Hashable, Sendable {
  /// The names of the feature files, relative to the course file.
  public let drills: [String]
  /// The percentage of points that passes; nil for the usual one.
  public let passMark: Int?
}

/// Reads `course.yaml`.
public enum CourseFile {
  public static let name = "course.yaml"

  public static func read(_ source: SourceText) -> Reading<Course> {
    var reader = ValueReader(source)
    let course = reader.root().flatMap { reader.course($0) }
    return Reading(course, reader.diagnostics)
  }
}

extension ValueReader {
  fileprivate mutating func course(_ node: YAMLNode) -> Course? {
    guard let fields = Fields(node, owner: "course", keys: ["drills", "pass"], with: &self) else {
      return nil
    }
    let drills =
      fields.required("drills", with: &self).map { texts($0, for: "drills", owner: "course") } ?? []
    let passMark = fields["pass"].flatMap { wholeNumber($0, for: "pass", in: 0...100) }
    return Course(drills: drills, passMark: passMark)
  }
}
