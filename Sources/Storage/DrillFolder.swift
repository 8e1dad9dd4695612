import Diagnostics
import Notations
import RecordFormats

/// The drills of an organization, in the order of its course.
public struct DrillFolder {
  /// The files of its `drills` folder: those of the course in its order, otherwise all, sorted.
  public let files: [SourceText]
  /// The course; nil if there is none or it cannot be read.
  public let course: Course?
  public let diagnostics: [Diagnostic]

  /// The largest course file that is read, in bytes.
  private static let sizeLimit = 1024 * 1024

  /// Reads the drills of an org folder or a built-in sample; nil if it has no `drills` folder.
  public init?(home: String) {
    let path = FilePath.joined(home, FeatureFiles.drillFolder)
    guard FeatureFiles.exists(path), !FeatureFiles.isFile(path) else { return nil }
    let read = FeatureFiles.read([path])
    guard let reading = Self.course(in: home) else {
      (files, course, diagnostics) = (read.files, nil, read.diagnostics)
      return
    }
    course = reading.value
    var found: [SourceText] = []
    var missing: [Diagnostic] = []
    for name in reading.value?.drills ?? [] {
      let file = FilePath.joined(path, name)
      if let source = read.files.first(where: { $0.file == file }) {
        found.append(source)
      } else {
        missing.append(FileFailure(path: file, reason: .notFound).diagnostic)
      }
    }
    files = found
    diagnostics = reading.diagnostics + missing + read.diagnostics
  }

  private static func course(in home: String) -> Reading<Course>? {
    let name = FilePath.joined(FeatureFiles.drillFolder, CourseFile.name)
    let tree: any FileTree
    if FolderOnDisk.status(home) != nil {
      tree = FolderOnDisk(home)
    } else if let sample = EmbeddedFolder(sample: home) {
      tree = sample
    } else {
      return nil
    }
    guard tree.has(name) else { return nil }
    do throws(FileFailure) {
      let bytes = try tree.bytes(of: name, limit: sizeLimit)
      return CourseFile.read(SourceText(file: tree.shownPath(name), bytes: bytes))
    } catch {
      return Reading(nil, [error.diagnostic])
    }
  }
}
