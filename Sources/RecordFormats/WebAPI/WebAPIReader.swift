import Diagnostics
import Notations

extension PackageParts {
  /// Reads answers of the Dataverse Web API, and rows as they are sent to it.
  mutating func readWebAPI(_ recognition: PackageRecognition) {
    var (rows, expanded) = (PackageContents(), PackageContents())
    for file in recognition.jsonFiles {
      let source = SourceText(file: recognition.files.shownPath(file.path), bytes: file.bytes)
      guard file.bytes.count <= WebAPIDocument.sizeLimit else {
        findings.report(
          .tooLarge(bytes: file.bytes.count, limit: WebAPIDocument.sizeLimit), file: source.file)
        continue
      }
      sources.append(source)
      do throws(JSONProblem) {
        let root = try JSONNode.read(file.bytes, from: source.textStart)
        let document = WebAPIDocument(root, source)
        rows.add(document.contents)
        expanded.add(document.expanded)
        report(document)
      } catch {
        findings.report(.json(error.kind), at: source.place(at: error.offset), in: source)
      }
    }
    contents.add(ExpandedRows(rows, with: expanded).contents)
  }

  private mutating func report(_ document: WebAPIDocument) {
    for (address, place) in document.nextPages {
      findings.report(
        .package(.goesOn(next: address)), at: place, in: document.source,
        LoadRule.packageGoesOn.severity)
    }
  }
}
