import Cells
import Diagnostics
import Notations
import TestSupport
import Testing
import Wording

/// Whatever the bytes of a file or of a key script, what is said of them is said at a place in them.
@Suite struct RawTextTests {
  private static let interesting =
    Array("%<>-{}[]\"'#|: \n\r\t".utf8) + [0x00, 0x80, 0xA3, 0xC3, 0xDF, 0xEF, 0xF0, 0xFE, 0xFF]
  private static let texts = [
    "a: [1, {b: é🙂}]\r\nc: \"d\"\n", "{\"a\": [1, \"é\\u00e9\"]}", "<a b=\"é\"><c>e\u{301}</c></a>",
    "/cb<Enter><2s><C-p>",
  ]

  @Test("Every line with its caret can be shown", .tags(.trials)) func everyLineWithItsCaretCanBeShown() {
    var random = SeededRandom(seed: 2026)
    for round in 0..<Trials.count(400, thorough: 40_000) {
      var bytes = random.mutate(Array(random.pick(Self.texts).utf8), with: Self.interesting)
      if round % 3 == 0 {
        bytes = TextEncoding.utf16LittleEndian.bytes(of: bytes) + (round % 2 == 0 ? [] : [0xD8])
      }
      let source = SourceText(file: "a", bytes: bytes)
      var found = YAML.read(source).diagnostics + XML.read(file: "a", bytes: bytes).diagnostics
      do throws(JSONProblem) {
        _ = try JSONNode.read(source.bytes, from: source.textStart)
      } catch {
        found.append(source.diagnostic(error.kind, at: source.place(at: error.offset)))
      }
      let offset = random.number(in: 0...source.bytes.count)
      let end = random.number(in: offset...source.bytes.count)
      found.append(source.diagnostic(FileFault.notUTF8(offset: offset), at: source.place(of: offset..<end)))
      for diagnostic in found {
        #expect((1...source.lineCount).contains(diagnostic.place.line))
        #expect(!DiagnosticText(diagnostic).lines.isEmpty)
      }
    }
  }

  @Test("Every key script is read or refused inside it", .tags(.trials))
  func everyKeyScriptIsReadOrRefusedInsideIt() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<Trials.count(400, thorough: 40_000) {
      let bytes = random.mutate(Array(random.pick(Self.texts).utf8), with: Self.interesting)
      let text = String(decoding: bytes, as: UTF8.self)
      do throws(KeyScriptProblem) {
        _ = try KeyScript.parse(text)
      } catch {
        #expect((0...text.unicodeScalars.count).contains(error.offset))
      }
    }
  }
}
