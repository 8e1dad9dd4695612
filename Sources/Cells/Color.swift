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
  public static let red = Color.ansi(1)
  public static let green = Color.ansi(2)
  public static let yellow = Color.ansi(3)
  public static let blue = Color.ansi(4)
}
