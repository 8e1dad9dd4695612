/// The colours of a picture of the screen, as red, green and blue.
public enum PictureColors {
  public struct RGB: Hashable, Sendable {
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// `#1a1b26`.
    public var hexadecimal: String {
      "#"
        + [red, green, blue].map { part in
          (part < 16 ? "0" : "") + String(part, radix: 16)
        }.joined()
    }
  }

  /// What a picture lies on, and the colours of what has none of its own.
  public struct Ground: Hashable, Sendable {
    public let background: RGB
    public let foreground: RGB
    /// The colour of everything that only frames the picture.
    let quiet: RGB

    public static let dark = Ground(
      background: RGB(0x16, 0x1A, 0x22), foreground: RGB(0xD7, 0xDC, 0xE4), quiet: RGB(0x8B, 0x94, 0xA5))
    public static let light = Ground(
      background: RGB(0xFA, 0xFA, 0xF7), foreground: RGB(0x1B, 0x1F, 0x27), quiet: RGB(0x5A, 0x62, 0x70))
    public static let black = Ground(
      background: RGB(0, 0, 0), foreground: RGB(0xFF, 0xFF, 0xFF), quiet: RGB(0xC8, 0xC8, 0xC8))
  }

  /// Themes define the sixteen themselves; these are ours, each readable on the dark ground.
  public static let sixteen: [RGB] = [
    RGB(0x2A, 0x30, 0x3C), RGB(0xF0, 0x71, 0x78), RGB(0x8F, 0xC8, 0x7A), RGB(0xE6, 0xB6, 0x73),
    RGB(0x6C, 0xA8, 0xF0), RGB(0xC7, 0x92, 0xEA), RGB(0x5F, 0xC9, 0xC9), RGB(0xC3, 0xC9, 0xD4),
    RGB(0x7A, 0x84, 0x96), RGB(0xFF, 0x8B, 0x92), RGB(0xAD, 0xE3, 0x97), RGB(0xFF, 0xD0, 0x8A),
    RGB(0x8F, 0xC2, 0xFF), RGB(0xDD, 0xB3, 0xFA), RGB(0x7F, 0xE3, 0xE3), RGB(0xF5, 0xF7, 0xFA),
  ]

  /// A colour of xterm's 256 beyond the sixteen: a cube of 6 × 6 × 6, then 24 greys.
  static func cube(_ number: UInt8) -> RGB {
    guard number >= 16 else { return sixteen[Int(number)] }
    if number >= 232 {
      let level = 8 + 10 * (number - 232)
      return RGB(level, level, level)
    }
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    let index = Int(number) - 16
    return RGB(steps[index / 36], steps[index / 6 % 6], steps[index % 6])
  }

  static func color(_ color: Color, standard: RGB) -> RGB {
    switch color {
    case .standard: standard
    case .ansi(let number): cube(number % 16)
    case .indexed(let number): cube(number)
    }
  }

  /// The colours of a style's letters and of the ground behind them.
  public static func colors(of style: Style, on ground: Ground) -> (text: RGB, behind: RGB) {
    let foreground = color(style.foreground, standard: ground.foreground)
    let background = color(style.background, standard: ground.background)
    return style.attributes.contains(.reverse) ? (background, foreground) : (foreground, background)
  }
}
