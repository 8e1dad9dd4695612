import Cells

/// A type of terminal, as far as what it shows differs from the others.
public enum TerminalKind: String, CaseIterable, Sendable {
  case xterm256 = "xterm-256color"
  case screen, tmux, linux, vt100

  /// The value of `TERM`.
  public var name: String { rawValue }

  public var depth: ColorDepth {
    switch self {
    case .xterm256: .indexed256
    case .screen, .tmux, .linux: .eight
    case .vt100: .none
    }
  }

  /// The attributes that its terminfo entry has.
  var attributes: Attributes {
    switch self {
    case .xterm256, .tmux: [.bold, .dim, .italic, .underline, .reverse]
    case .screen, .linux: [.bold, .dim, .underline, .reverse]
    case .vt100: [.bold, .underline, .reverse]
    }
  }

  /// The attributes that it cannot show on coloured text (`ncv`).
  var attributesWithoutColor: Attributes { self == .linux ? [.dim, .underline] : [] }

  /// Whether its wrapping can be turned off, to write the last column of the last row.
  public var mayStayInCorner: Bool { self != .screen && self != .tmux }

  public var canHideCursor: Bool { self != .vt100 }

  /// Whether what is erased gets the background that is set (`bce`).
  var erasesInColor: Bool { self == .xterm256 || self == .linux }

  /// Whether SGR 3 is its standout, and not italic.
  var standsOutByItalic: Bool { self == .screen }

  /// A style as this terminal shows it.
  ///
  /// A colour of the theme is written as its number.
  public func shown(_ style: Style) -> Style {
    var style = style.reduced(to: depth)
    style.attributes.formIntersection(attributes)
    if style.foreground != .standard || style.background != .standard {
      style.attributes.subtract(attributesWithoutColor)
    }
    style.foreground = style.foreground.numbered
    style.background = style.background.numbered
    return style
  }
}

extension Color {
  /// The same colour, written as its number.
  fileprivate var numbered: Color {
    if case .ansi(let number) = self { .indexed(number) } else { self }
  }
}
