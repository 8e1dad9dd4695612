import Diagnostics
import Notations

extension PackageParts {
  /// Reads answers of the Dataverse Web API, and rows in the form in which they are sent to it.
  mutating func readWebAPI(_ recognition: PackageRecognition) {
    var (rows, expanded) = (PackageContents(), PackageContents())
    var documents: [WebAPIDocument] = []
    for file in recognition.jsonFiles {
      let source = SourceText(file: recognition.files.shownPath(file.path), bytes: file.bytes)
      guard file.bytes.count <= WebAPIDocument.sizeLimit else {
        findings.report(
          FileFault.tooLarge(bytes: file.bytes.count, limit: WebAPIDocument.sizeLimit), file: source.file)
        continue
      }
      if source.isUTF16WithoutMark {
        findings.report(FileFault.utf16WithoutMark, file: source.file)
        continue
      }
      sources.append(source)
      do throws(JSONProblem) {
        let root = try JSONNode.read(source.bytes, from: source.textStart)
        let document = WebAPIDocument(root, source)
        rows.add(document.contents)
        expanded.add(document.expanded)
        documents.append(document)
      } catch {
        findings.report(error.kind, at: source.place(at: error.offset), in: source)
      }
    }
    reportNextPages(of: documents)
    contents.add(ExpandedRows(rows, with: expanded).contents)
  }

  /// Reports answers that continue; if an answer has several pages here, only if the last one is missing.
  private mutating func reportNextPages(of documents: [WebAPIDocument]) {
    let finished = documents.reduce(into: Set<String>()) { $0.formUnion($1.finishedSets) }
    for document in documents {
      for next in document.nextPages where !(next.set.map(finished.contains) ?? false) {
        findings.report(.goesOn(next: next.address), at: next.place, in: document.source)
      }
    }
  }
}
