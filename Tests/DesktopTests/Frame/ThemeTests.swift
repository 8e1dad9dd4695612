import Cells
import Foundation
import Testing

@testable import Desktop

@Suite("The themes") struct ThemeTests {
  /// The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
  private static func contrast(_ colors: (text: PictureColors.RGB, behind: PictureColors.RGB)) -> Double {
    let (one, other) = (luminance(colors.text), luminance(colors.behind))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The relative luminance of a colour (WCAG 2.2).
  private static func luminance(_ color: PictureColors.RGB) -> Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  @Test("Every text is at least 4.5:1 on its ground, 7:1 in high contrast", arguments: Theme.allCases)
  func everyTextCanBeRead(_ theme: Theme) {
    let least = theme == .highContrast ? 7 : 4.5
    // Borders are no text.
    for role in Role.allCases where role != .border {
      let style = role.style(in: theme)
      #expect(!style.attributes.contains(.dim), "\(role): its contrast would depend on the terminal")
      let contrast = Self.contrast(PictureColors.colors(of: style, on: theme.ground))
      #expect(contrast >= least, "\(role): \(contrast)")
    }
  }

  @Test("Names are readable on a white terminal in the light theme") func namesAreReadableOnWhite() {
    let white = PictureColors.RGB(255, 255, 255)
    for role in Role.allCases where role != .border {
      let style = role.style(in: .light)
      guard style.background == .standard, style.foreground != .standard,
        !style.attributes.contains(.reverse)
      else { continue }
      let text = PictureColors.colors(of: style, on: .light).text
      #expect(Self.contrast((text, white)) >= 4.5, "\(role)")
    }
  }

  @Test("What a role paints is what its theme says", arguments: Theme.allCases)
  func whatARolePaintsIsWhatItsThemeSays(_ theme: Theme) {
    for role in Role.allCases {
      var grid = Grid(width: 2, height: 1)
      grid.put("界", at: 0, 0, style: role.style)
      let painted = theme.applied(to: grid)
      #expect(painted[0, 0].style == role.style(in: theme), "\(role)")
      #expect(painted[1, 0].style == painted[0, 0].style)
      #expect(painted.text == grid.text)
    }
  }

  @Test("Without colours, buttons, headers and what is chosen still look different from text")
  func withoutColoursButtonsLookDifferent() {
    let plain = Role.text.style(in: .mono)
    for role in [Role.button, .buttonKey, .dimmedButton, .header, .selected, .chosenRow, .focusedTitle] {
      #expect(role.style(in: .mono) != plain, "\(role)")
    }
    #expect(Role.button.style(in: .mono) != Role.dimmedButton.style(in: .mono))
    for role in Role.allCases {
      let style = role.style(in: .mono)
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test(
    "The terminal's environment chooses, unless the command line does",
    arguments: [
      (nil, [:], Theme.dark), (nil, ["COLORFGBG": "0;15"], .light),
      (nil, ["COLORFGBG": "0;default;7"], .light),
      (nil, ["COLORFGBG": "15;0"], .dark), (nil, ["COLORFGBG": "nonsense"], .dark),
      (Theme.highContrast, ["COLORFGBG": "0;15"], .highContrast), (.light, ["NO_COLOR": "1"], .mono),
      (nil, ["NO_COLOR": ""], .dark),
    ] as [(Theme?, [String: String], Theme)])
  func theEnvironmentChooses(_ asked: Theme?, _ environment: [String: String], _ theme: Theme) {
    #expect(Theme(asked) { environment[$0] } == theme)
  }
}
