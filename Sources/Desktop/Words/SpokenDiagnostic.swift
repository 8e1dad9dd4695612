import Diagnostics
import Notations
import Wording

extension Diagnostic {
  /// Where it is, what is wrong and what to do, for a note; a file as a whole has no line.
  var spoken: String {
    let words = Spoken(self)
    let text = [words.message, words.hint].compactMap(\.self)
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
    return "\(hasLine ? place.description : place.file): \(text)."
  }

  /// Whether it stands at a line, and does not concern a file or folder as a whole: that has neither a line to show nor
  /// a place but the beginning.
  private var hasLine: Bool {
    !(fault.base is FileFault) && (sourceLine != nil || place != Place(file: place.file))
  }
}
