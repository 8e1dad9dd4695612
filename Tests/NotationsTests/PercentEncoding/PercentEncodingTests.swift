import Notations
import TestSupport
import Testing

@Suite struct PercentEncodingTests {
  private func problem(_ text: String) -> PercentProblem? {
    do throws(PercentProblem) {
      _ = try PercentEncoding.decode(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("Exactly the characters that JavaScript leaves alone stay")
  func exactlyTheCharactersThatJavaScriptLeavesAloneStay() {
    let ascii = String(String.UnicodeScalarView((0..<128).map { Unicode.Scalar(UInt8($0)) }))
    let stays = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()")
    for character in ascii {
      #expect(
        (PercentEncoding.encodeComponent(String(character)) == String(character)) == stays.contains(character)
      )
    }
  }

  @Test(
    "Encoding equals encodeURIComponent, and decoding undoes it",
    arguments: [
      (#"{"conversationId":"6f1c"}"#, "%7B%22conversationId%22%3A%226f1c%22%7D"),
      ("a b+c/d&e=f", "a%20b%2Bc%2Fd%26e%3Df"),
      ("é€😀", "%C3%A9%E2%82%AC%F0%9F%98%80"), ("100%", "100%25"), ("", ""), ("\r\n\u{0}", "%0D%0A%00"),
    ])
  func encodingEqualsEncodeURIComponent(text: String, encoded: String) throws {
    #expect(PercentEncoding.encodeComponent(text) == encoded)
    #expect(try PercentEncoding.decode(encoded) == text)
  }

  @Test("Unencoded text stays the same when decoded") func unencodedTextStaysTheSameWhenDecoded() throws {
    #expect(try PercentEncoding.decode("a+b é/?%c3%A9") == "a+b é/?é")
  }

  @Test(
    "An invalid escape is refused with its position",
    arguments: [
      ("%", 0, .truncatedEscape), ("ab%2", 2, .truncatedEscape), ("é%", 2, .truncatedEscape),
      ("a%zz", 1, .badEscape("%zz")), ("%2g", 0, .badEscape("%2g")), ("é%%20", 2, .badEscape("%%2")),
      ("%é1", 0, .badEscape("%é1")), ("%g", 0, .badEscape("%g")), ("% 1", 0, .badEscape("% 1")),
      ("a%20%FF", 4, .notUTF8), ("é%C3x", 2, .notUTF8), ("%C0%80", 0, .notUTF8),
      ("%20%ED%A0%80", 3, .notUTF8),
      ("%E2%82", 0, .notUTF8), ("%C3%A9%80", 6, .notUTF8),
    ] as [(String, Int, PercentProblem.Kind)])
  func anInvalidEscapeIsRefusedWithItsPosition(text: String, offset: Int, kind: PercentProblem.Kind) {
    #expect(problem(text) == PercentProblem(offset: offset, kind: kind))
  }

  @Test("Any text decodes or gives the position where it does not")
  func anyTextDecodesOrGivesThePositionWhereItDoesNot() throws {
    var random = SeededRandom(seed: 3986)
    let sample = Array("%7B%22conversationId%22%3A%22%C3%A9%F0%9F%98%80%22%7D".utf8)
    for _ in 0..<3000 {
      let text = String(decoding: random.mutate(sample, with: Array("%%%0aAfFgz+".utf8)), as: UTF8.self)
      do throws(PercentProblem) {
        let decoded = try PercentEncoding.decode(text)
        #expect(try PercentEncoding.decode(PercentEncoding.encodeComponent(decoded)) == decoded)
      } catch {
        #expect((0..<text.utf8.count).contains(error.offset))
      }
    }
  }
}
