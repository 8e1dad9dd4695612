import Cells

/// The colours of the whole screen.
///
/// Panes paint in roles, whose own looks are those of the dark theme; another theme exchanges them afterwards.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// For a dark background.
  case dark
  /// For a light background.
  case light
  /// Its own black background, and at least 7:1 everywhere.
  case highContrast = "high-contrast"
  /// Without colours.
  case mono

  /// The theme for a terminal, by its environment: without colours if they are refused, otherwise the one that is
  /// asked for, or the one that fits the background that the terminal names.
  ///
  /// - Parameters:
  ///   - asked: what the command line asks for.
  ///   - variable: the value of an environment variable.
  public init(_ asked: Theme?, environment variable: (String) -> String?) {
    // https://no-color.org: any value except the empty one counts.
    if variable("NO_COLOR")?.isEmpty == false {
      self = .mono
    } else if let asked {
      self = asked
    } else {
      self = Self.isLight(variable("COLORFGBG")) ? .light : .dark
    }
  }

  /// The theme that fits a background.
  public init(for background: TerminalBackground) {
    self =
      switch background {
      case .dark: .dark
      case .light: .light
      }
  }

  /// Whether the last number of `COLORFGBG`, the background, is one of the two light ones.
  private static func isLight(_ colors: String?) -> Bool {
    let background = colors?.split(separator: ";").last.flatMap { Int($0) }
    return background == 7 || background == 15
  }

  /// The ground that pictures of this theme lie on.
  public var ground: PictureColors.Ground {
    switch self {
    case .dark, .mono: .dark
    case .light: .light
    case .highContrast: .black
    }
  }

  /// The grid in this theme's colours.
  public func applied(to grid: Grid) -> Grid {
    guard self != .dark else { return grid }
    var grid = grid
    grid.restyle { Self.looks[self]?[$0] ?? $0 }
    return grid
  }

  /// What each style of the dark theme becomes.
  private static let looks: [Theme: [Style: Style]] = Dictionary(
    uniqueKeysWithValues: allCases.map { theme in
      let styles = Role.allCases.map { ($0.style, $0.style(in: theme)) }
      return (theme, Dictionary(styles) { first, _ in first })
    })
}

extension Role {
  /// The role's style in a theme.
  func style(in theme: Theme) -> Style {
    switch theme {
    case .dark: style
    case .light: lightStyle
    case .highContrast: highContrastStyle
    case .mono: monoStyle
    }
  }

  private var lightStyle: Style {
    switch self {
    // Neither has the terminal's own ground.
    case .header, .pastHeader, .chosenRow: style
    case .text, .heading, .title, .selected, .footerKey: style
    case .faint, .footerText: Style(foreground: .indexed(240))
    case .label: Style(foreground: .indexed(24))
    case .border: Style(foreground: .indexed(244))
    case .focusedTitle: Style(foreground: .indexed(24), attributes: [.bold, .reverse])
    case .button: Style(foreground: .indexed(16), background: .indexed(252))
    case .buttonKey: Style(foreground: .indexed(18), background: .indexed(252), attributes: .bold)
    case .dimmedButton: Style(foreground: .indexed(240), attributes: .italic)
    case .agent: Style(foreground: .indexed(23), attributes: .bold)
    case .customer, .pending, .warning: Style(foreground: .indexed(94), attributes: .bold)
    case .system: Style(foreground: .indexed(240), attributes: .italic)
    case .invitation: Style(foreground: .indexed(90), attributes: .bold)
    case .good: Style(foreground: .indexed(22), attributes: .bold)
    case .refusal: Style(foreground: .indexed(124), attributes: .bold)
    case .documented: Style(foreground: .indexed(22))
    case .inferred: Style(foreground: .indexed(25))
    case .invented: Style(foreground: .indexed(90))
    case .overlay: Style(foreground: .indexed(235), background: .indexed(254))
    case .overlayFaint: Style(foreground: .indexed(240), background: .indexed(254))
    case .overlayKey: Style(foreground: .indexed(18), background: .indexed(254), attributes: .bold)
    case .overlayWarning: Style(foreground: .indexed(124), background: .indexed(254), attributes: .bold)
    }
  }

  private var highContrastStyle: Style {
    switch self {
    case .text, .border: .onBlack(231)
    case .heading, .title, .footerKey: .onBlack(231, .bold)
    case .faint, .footerText: .onBlack(252)
    case .system: .onBlack(252, .italic)
    case .label, .inferred: .onBlack(159)
    case .header: Style(foreground: .indexed(16), background: .indexed(231), attributes: .bold)
    case .pastHeader, .focusedTitle, .selected, .chosenRow:
      Style(foreground: .indexed(16), background: .indexed(226), attributes: .bold)
    case .button: Style(foreground: .indexed(16), background: .indexed(252))
    case .buttonKey: Style(foreground: .indexed(18), background: .indexed(252), attributes: .bold)
    case .dimmedButton: .onBlack(252, .italic)
    case .agent: .onBlack(123, .bold)
    case .customer, .pending: .onBlack(228, .bold)
    case .invitation: .onBlack(219, .bold)
    case .good: .onBlack(120, .bold)
    case .warning: .onBlack(220, .bold)
    case .refusal: .onBlack(217, .bold)
    case .documented: .onBlack(120)
    case .invented: .onBlack(219)
    case .overlay: Style(foreground: .indexed(231), background: .indexed(17))
    case .overlayFaint: Style(foreground: .indexed(252), background: .indexed(17))
    case .overlayKey: Style(foreground: .indexed(226), background: .indexed(17), attributes: .bold)
    case .overlayWarning: Style(foreground: .indexed(220), background: .indexed(17), attributes: .bold)
    }
  }

  private var monoStyle: Style {
    switch self {
    case .text, .label, .border, .overlay, .documented, .inferred, .invented: .plain
    // So that a placeholder is not read as typed text.
    case .system, .faint, .footerText, .overlayFaint: Style(attributes: .italic)
    case .heading, .title, .footerKey, .agent, .customer, .invitation, .good, .pending, .warning, .refusal,
      .overlayKey, .overlayWarning:
      Style(attributes: .bold)
    case .button: Style(attributes: .reverse)
    case .buttonKey, .header, .pastHeader, .focusedTitle, .selected, .chosenRow:
      Style(attributes: [.bold, .reverse])
    case .dimmedButton: Style(attributes: .italic)
    }
  }
}

extension Style {
  fileprivate static func onBlack(_ color: UInt8, _ attributes: Attributes = []) -> Style {
    Style(foreground: .indexed(color), background: .indexed(16), attributes: attributes)
  }
}
