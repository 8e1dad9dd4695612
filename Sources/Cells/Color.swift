/// A colour as a terminal names it.
public enum Color: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the sixteen that the person's own theme defines: 0–7, and 8–15 for their bright forms.
  case ansi(UInt8)
  /// One of xterm's 256.
  case indexed(UInt8)
}

extension Color {
  public static let black = Color.ansi(0)
  public static let red = Color.ansi(1)
  public static let green = Color.ansi(2)
  public static let yellow = Color.ansi(3)
  public static let blue = Color.ansi(4)
  public static let magenta = Color.ansi(5)
  public static let cyan = Color.ansi(6)
  public static let white = Color.ansi(7)
  public static let brightBlack = Color.ansi(8)
  public static let brightRed = Color.ansi(9)
  public static let brightGreen = Color.ansi(10)
  public static let brightYellow = Color.ansi(11)
  public static let brightBlue = Color.ansi(12)
  public static let brightMagenta = Color.ansi(13)
  public static let brightCyan = Color.ansi(14)
  public static let brightWhite = Color.ansi(15)
}
