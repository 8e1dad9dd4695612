import Foundation
import Notations
import RecordFormats
import Testing

@testable import LanguageServer

@Suite("A cursor in YAML")
struct YAMLCursorTests {
  private func cursor(_ marked: String) -> YAMLCursor? {
    let parts = marked.split(separator: "‸", omittingEmptySubsequences: false)
    return YAMLCursor(
      in: SourceText(file: "a", text: parts.joined()), at: parts.first?.utf8.count ?? 0)
  }

  private func shown(_ cursor: YAMLCursor?) -> String {
    guard let cursor else { return "nothing" }
    let path = cursor.path.map { step in
      switch step {
      case .key(let key): key
      case .item: "-"
      }
    }
    return (path + [cursor.isKey ? "key" : "value"]).joined(separator: "/")
  }

  @Test(
    "The cursor knows what it is in",
    arguments: [
      ("‸", "key"), ("na‸", "key"), ("name: ‸", "name/value"), ("name: sh‸op\n", "name/value"),
      ("agents:\n  - ‸", "agents/-/key"), ("agents:\n- name: Ana\n  ‸\n", "agents/-/key"),
      ("agents:\n  - name: Ana\n    lang‸\ncustomers: []\n", "agents/-/key"),
      ("agents:\n  - {name: Ana, ‸}\n", "agents/-/key"),
      ("agents:\n  - {name: Ana,\n     language: ‸\n", "agents/-/language/value"),
      ("languages: [en-US, ‸]\n", "languages/-/value"),
      ("a:\n  b: 1\n‸", "key"), ("a:\n  b: |\n    text\n    ‸more\nc: 1\n", "nothing"),
      ("a:\n  b: |\n    text\nc: ‸\n", "c/value"), ("a: 1 # no‸te\n", "nothing"), ("# no‸te\n", "nothing"),
      ("a: {b: {c: 'x, y', ‸", "a/b/key"), ("a: {b: 1} ‸", "nothing"),
      ("a: {b: 1}\nc: ‸", "c/value"), ("a:\n  - b:\n      - c: 1\n        ‸\n", "a/-/b/-/key"),
    ])
  func whereTheCursorIs(text: String, expected: String) {
    #expect(shown(cursor(text)) == expected)
  }

  @Test(
    "The keys of the same mapping are known, before and behind the cursor",
    arguments: [
      ("a: 1\n‸\nb: 2\n", ["a", "b"]),
      ("x:\n  - a: 1\n    ‸\n    b: 2\n  - c: 3\n", ["a", "b"]),
      ("x:\n  - ‸\n    b: 2\n", ["b"]), ("x: {a: 1, ‸, c: {d: 1}}\n", ["a", "c"]),
    ])
  func siblings(text: String, expected: [String]) {
    #expect(cursor(text)?.siblings.sorted() == expected)
  }

  @Test("Every cursor in every sample, and in each of its beginnings, is somewhere")
  func everyCursor() throws {
    for file in ["contoso/org.yaml", "northwind/solutions/wideworldsupport/solution.yaml"] {
      let whole = SourceText(
        file: file, bytes: Array(try Data(contentsOf: URL(filePath: "SampleOrgs/\(file)"))))
      for offset in stride(from: 0, through: whole.bytes.count, by: 31) {
        let beginning = whole.replacing(with: Array(whole.bytes[..<offset]))
        for source in [whole, beginning] {
          guard let cursor = YAMLCursor(in: source, at: offset) else { continue }
          #expect(cursor.word.upperBound <= source.bytes.count)
        }
      }
    }
  }
}
