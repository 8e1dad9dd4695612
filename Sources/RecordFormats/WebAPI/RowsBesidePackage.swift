import Diagnostics
import Notations

extension PackageParts {
  /// Names the JSON files with rows of our tables that are not read, because a package of another format is
  /// beside them.
  mutating func nameRowsBeside(_ recognition: PackageRecognition) {
    guard let format = recognition.format, format != .webAPI else { return }
    for file in recognition.jsonFiles where file.bytes.count <= WebAPIDocument.sizeLimit {
      let source = SourceText(file: recognition.files.shownPath(file.path), bytes: file.bytes)
      do throws(JSONProblem) {
        let root = try JSONNode.read(source.bytes, from: source.textStart)
        let rows = WebAPIDocument(root, source).contents.rows
        let count = rows.count { PackageTable($0.table)?.isContent == true }
        if count > 0 {
          findings.report(PackageFault.rowsBeside(count: count, format: format), file: source.file)
        }
      } catch {
        // Broken files of others are their business.
        guard file.mentions("@odata.context") else { continue }
        findings.add([source.diagnostic(error.kind, at: source.place(at: error.offset), severity: .warning)])
      }
    }
  }
}
