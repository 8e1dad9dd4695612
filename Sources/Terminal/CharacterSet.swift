import CNcurses
import Glibc

/// The locale that tells ncurses how characters are written.
enum CharacterSet {
  /// Takes the person's locale, and one with UTF-8 where theirs has none: our text is UTF-8 either way.
  ///
  /// Only the category of characters is set: numbers in files must not depend on the person's language.
  static func choose() {
    setlocale(LC_CTYPE, "")
    if !isUTF8 { setlocale(LC_CTYPE, "C.UTF-8") }
  }

  static var isUTF8: Bool {
    nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}
