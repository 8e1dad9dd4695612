import Cells

/// The role of a piece of the screen, which determines its looks.
///
/// Looks are never the only sign of anything.
enum Role: Hashable, CaseIterable {
  case text, faint, label, heading
  case header, pastHeader, border, title, focusedTitle
  case button, buttonKey, selected
  /// A button that is not available now.
  case dimmedButton
  case agent, customer, system, invitation
  case good, pending, warning, refusal
  case documented, inferred, invented
  case overlay, overlayFaint, overlayKey, overlayWarning
  /// The chosen row of a list: reversed, so that it is visible without colours.
  case chosenRow
  case footerKey, footerText

  /// The role's style in the dark theme, in 256 colours; a terminal with fewer colours shows an approximation.
  var style: Style {
    switch self {
    case .text: .plain
    case .faint: Style(foreground: .indexed(245))
    case .label: Style(foreground: .indexed(109))
    case .heading: Style(attributes: .bold)
    case .header: Style(foreground: .indexed(255), background: .indexed(24), attributes: .bold)
    // Reversed, so that it stands out without colours.
    case .pastHeader:
      Style(foreground: .indexed(214), background: .indexed(16), attributes: [.bold, .reverse])
    case .border: Style(foreground: .indexed(240))
    case .title: Style(attributes: .bold)
    case .focusedTitle: Style(foreground: .indexed(74), attributes: .bold.union(.reverse))
    case .button: Style(foreground: .indexed(255), background: .indexed(238))
    case .buttonKey: Style(foreground: .indexed(222), background: .indexed(238), attributes: .bold)
    // Without a ground of its own, so that it does not look like something to press.
    case .dimmedButton: Style(foreground: .indexed(245), attributes: .italic)
    case .selected: Style(attributes: [.bold, .reverse])
    case .agent: Style(foreground: .indexed(80), attributes: .bold)
    case .customer: Style(foreground: .indexed(222), attributes: .bold)
    case .system: Style(foreground: .indexed(245), attributes: .italic)
    case .invitation: Style(foreground: .indexed(176), attributes: .bold)
    case .good: Style(foreground: .indexed(78), attributes: .bold)
    case .pending: Style(foreground: .indexed(221), attributes: .bold)
    case .warning: Style(foreground: .indexed(214), attributes: .bold)
    case .refusal: Style(foreground: .indexed(203), attributes: .bold)
    case .documented: Style(foreground: .indexed(78))
    case .inferred: Style(foreground: .indexed(111))
    case .invented: Style(foreground: .indexed(176))
    case .overlay: Style(foreground: .indexed(254), background: .indexed(236))
    case .overlayFaint: Style(foreground: .indexed(248), background: .indexed(236))
    case .overlayKey: Style(foreground: .indexed(222), background: .indexed(236), attributes: .bold)
    case .overlayWarning: Style(foreground: .indexed(214), background: .indexed(236), attributes: .bold)
    case .chosenRow:
      Style(foreground: .indexed(24), background: .indexed(255), attributes: [.bold, .reverse])
    case .footerKey: Style(attributes: .bold)
    case .footerText: Style(foreground: .indexed(245))
    }
  }
}
