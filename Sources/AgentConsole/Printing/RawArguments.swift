import Glibc
import Wording

/// The words of the command line as bytes.
///
/// `CommandLine.arguments` repairs what is not UTF-8. A path that was repaired is the path of no file, and a
/// place in repaired text is not the place that the person sees.
enum RawArguments {
  /// The bytes of each word after the program's name.
  static let all: [[UInt8]] = {
    var words: [[UInt8]] = []
    var next = CommandLine.unsafeArgv + 1
    while let word = next.pointee {
      words.append([UInt8](UnsafeRawBufferPointer(start: word, count: strlen(word))))
      next += 1
    }
    return words
  }()

  /// The bytes of the word that reads so when it is repaired.
  static func bytes(of repaired: String) -> [UInt8] {
    all.first { String(decoding: $0, as: UTF8.self) == repaired } ?? Array(repaired.utf8)
  }

  /// The first word that is not UTF-8, with its number; nil if all are.
  static func firstOutsideUTF8(_ words: [[UInt8]]) -> RawArgument? {
    // By index: an iterator over numbered words takes longer than all else here, before every first frame.
    var index = 0
    while index < words.count {
      let word = words[index]
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: word.span)
      } catch {
        return RawArgument(
          number: index + 1, offset: error.byteOffsets.lowerBound,
          shown: String(decoding: word, as: UTF8.self))
      }
      index += 1
    }
    return nil
  }
}

/// A word of the command line that is not UTF-8.
struct RawArgument: Hashable {
  /// Its number, from 1.
  var number: Int
  /// The offset of the first byte that is wrong.
  var offset: Int
  /// The word as it can be shown.
  var shown: String

  var error: String { "argument \(number) is not UTF-8: “\(shown.onOneLine)”, byte \(offset)" }

  static let hint =
    "write it in UTF-8; a file with such a name can be given a copy or a link whose name is UTF-8"
}
