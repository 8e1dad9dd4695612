import Diagnostics
import Notations
import Wording

extension Diagnostic {
  /// Where it is, what is wrong and what to do, for a note; a whole file has no line.
  var spoken: String {
    let words = Spoken(self)
    let text = [words.message, words.hint].compactMap(\.self)
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
    return "\(hasLine ? place.description : place.file): \(text)."
  }

  /// Whether it refers to a line and not to a whole file or folder, which has no line to show and no place
  /// but the beginning.
  private var hasLine: Bool {
    !(fault.base is FileFault) && (sourceLine != nil || place != Place(file: place.file))
  }
}
