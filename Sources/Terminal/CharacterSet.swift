import CNcurses
import Glibc

/// The locale that tells ncurses how characters are encoded.
enum CharacterSet {
  /// Uses the person's locale, or one with UTF-8 if theirs has another encoding, because our text is always
  /// UTF-8.
  ///
  /// Only the character category is set: numbers in files must not depend on the person's language.
  static func choose() {
    setlocale(LC_CTYPE, "")
    if !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}
