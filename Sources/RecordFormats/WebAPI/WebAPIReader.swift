import Diagnostics
import Notations

extension PackageParts {
  /// Reads answers of the Dataverse Web API, and rows as they are sent to it.
  mutating func readWebAPI(_ recognition: PackageRecognition) {
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
        add(WebAPIDocument(root, source))
      } catch {
        findings.report(.json(error.kind), at: source.place(at: error.offset), in: source)
      }
    }
  }

  private mutating func add(_ document: WebAPIDocument) {
    contents.add(document.contents)
    for (address, place) in document.nextPages {
      findings.report(
        .package(.goesOn(next: address)), at: place, in: document.source,
        LoadRule.packageGoesOn.severity)
    }
  }
}
