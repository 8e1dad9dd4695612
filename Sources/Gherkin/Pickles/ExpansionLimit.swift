/// The limit on what the examples of an outline may make of its text.
///
/// Values are filled in one after the other, so a value with a placeholder grows again: thirty columns of
/// `<a><a>` would make a billion copies of the last value. XML, zip and YAML have the same kind of limit.
enum ExpansionLimit {
  /// The most bytes that all scenarios of a file may have together.
  static let bytes = 64 << 20
  /// The most bytes that one text may have, where values hold placeholders themselves.
  private static let bytesOfText = 8 << 20

  /// Where a document's examples expand to more than the limit: at an example row; nil if they do not.
  static func overflow(of document: GherkinDocument) -> Location? {
    guard let feature = document.feature else { return nil }
    var total = 0
    for scenario in feature.scenarios + feature.rules.flatMap(\.scenarios) where !scenario.examples.isEmpty {
      let texts = scenario.texts
      let size = texts.reduce(0) { $0 + $1.utf8.count }
      for examples in scenario.examples {
        guard let header = examples.header else { continue }
        for row in examples.rows {
          let values = Placeholders(header: header, row: row)
          let bound = values.bound(for: size)
          guard bound > Self.bytes - total else {
            total += bound
            continue
          }
          // The bound is generous; only what it refuses is really filled in, one text at a time.
          for text in texts {
            let limit = min(Self.bytesOfText, Self.bytes - total)
            guard values.estimate(for: text) <= limit, let count = values.length(of: text, limit: limit)
            else {
              return row.location
            }
            total += count
          }
        }
      }
    }
    return nil
  }
}

extension Scenario {
  /// All texts in which placeholders are replaced.
  fileprivate var texts: [String] {
    [name]
      + steps.flatMap { step -> [String] in
        let cells = step.dataTable?.rows.flatMap { $0.cells.map(\.value) } ?? []
        let docString = step.docString.map { [$0.mediaType ?? "", $0.content] } ?? []
        return [step.text] + cells + docString
      }
  }
}
