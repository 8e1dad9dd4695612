/// The number of colours available to show a style.
public enum ColorDepth: Hashable, Sendable, CaseIterable {
  /// None, only attributes.
  case none
  /// The eight colours of the first colour terminals.
  case eight
  /// xterm's 256 colours, including the sixteen of the person's theme.
  case indexed256
}

extension Style {
  /// The closest style with this many colours.
  ///
  /// Everything stays readable: if foreground and background become equal, the background is dropped.
  public func reduced(to depth: ColorDepth) -> Style {
    switch depth {
    case .indexed256: return self
    case .none: return Style(attributes: attributes)
    case .eight:
      var style = self
      style.foreground = foreground.amongEight
      style.background = background.amongEight
      if style.foreground == style.background { style.background = .standard }
      return style
    }
  }
}

extension Color {
  /// The closest of the eight colours.
  ///
  /// Grey is not among them, so it becomes the terminal's own colour.
  var amongEight: Color {
    switch self {
    case .standard: return .standard
    case .ansi(8): return .standard
    case .ansi(let number): return .ansi(number % 8)
    case .indexed(let number) where number < 16: return Color.ansi(number).amongEight
    case .indexed(let number):
      let color = PictureColors.cube(number)
      let brightest = max(color.red, color.green, color.blue)
      let spread = brightest - min(color.red, color.green, color.blue)
      if spread < 40 { return brightest < 64 ? .ansi(0) : brightest > 190 ? .ansi(7) : .standard }
      let threshold = brightest - spread / 2
      let bits: [UInt8] = [
        color.red > threshold ? 1 : 0, color.green > threshold ? 2 : 0, color.blue > threshold ? 4 : 0,
      ]
      return .ansi(bits.reduce(0, +))
    }
  }
}
