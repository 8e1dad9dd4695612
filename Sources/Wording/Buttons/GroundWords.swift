import Simulation

/// Why a button is there, in a sentence.
public enum GroundWords {
  public static func sentence(_ ground: Ground) -> String {
    switch ground {
    case .order(let order): "Its order is \(order); the smallest comes first."
    case .noCapability: "No channel capability links it, so it always shows."
    case .otherMode(let mode, let capability):
      "Its channel capability \(capability) has the mode \(mode.label), which no conversation option governs."
    case .chosen(let mode, let capability, let provider, let widget):
      "\(mode.label) is turned on for the chat widget \(widget) with \(provider), the provider of "
        + "its channel "
        + "capability \(capability)."
    case .sharedOrder(let order):
      "Another action has the same order, \(order); equal orders are sorted by name."
    case .localeRow(let locale, insteadOf: nil):
      "Label, tooltip and command come from its \(locale.label) row."
    case .localeRow(let locale, insteadOf: let wanted?):
      "Label, tooltip and command come from its \(locale.label) row, because it has none for \(wanted.label)."
    case .agentsLanguage(let locale): "The agent's language is \(locale.label)."
    case .noLocaleRow(let wanted):
      "It has no row for \(wanted.label) or for English, so its name is shown and no command runs it."
    }
  }
}
