import Records
import Simulation

/// What an agent would notice about the buttons, in words.
public enum ButtonDifferenceWords {
  /// `Co-browse (/cb) appears as button 1`.
  public static func text(_ change: ButtonDifference.Change) -> String {
    switch change {
    case .appears(let button, let position): "\(name(button)) appears as button \(position)"
    case .disappears(let button, _, let reason):
      "\(name(button)) disappears" + (reason.map { ": \(HiddenWords.sentence($0))" } ?? "")
    case .moves(let button, let from, let to): "\(name(button)) moves from button \(from) to button \(to)"
    case .becomes(let old, let new, let properties):
      "\(name(old)): "
        + properties.map { property in
          let (noun, before, after) = values(of: property, from: old, to: new)
          return "\(noun) \(before ?? "none") → \(after ?? "none")"
        }.joined(separator: "; ")
    }
  }

  /// A property's name, and its values; nil where there is none.
  public static func values(
    of property: ButtonDifference.Property, from old: Button, to new: Button
  ) -> (noun: String, old: String?, new: String?) {
    switch property {
    case .label: ("label", old.label, new.label)
    case .slashCommand: ("slash command", old.slashCommand, new.slashCommand)
    case .tooltip: ("tooltip", shown(old.tooltip), shown(new.tooltip))
    case .icon: ("icon", old.action.icon, new.action.icon)
    case .mode: ("mode", mode(old), mode(new))
    case .provider: ("provider", old.provider, new.provider)
    case .effect(let before, let after): (noun(before, after), effect(before), effect(after))
    }
  }

  private static func name(_ button: Button) -> String {
    button.label + (button.slashCommand.map { " (\($0))" } ?? "")
  }

  private static func mode(_ button: Button) -> String? { button.capability?.escalationChannelMode.label }

  private static func shown(_ text: String) -> String? { text.isEmpty ? nil : text }

  private static func noun(_ old: ButtonEffect, _ new: ButtonEffect) -> String {
    switch (old, new) {
    case (.tab, .tab): "opens"
    case (.message, .message): "sends"
    case (.function, .function): "calls"
    default: "does"
    }
  }

  /// What a button does: an app tab with its URL, a message, or a function.
  static func effect(_ effect: ButtonEffect) -> String {
    switch effect {
    case .tab(let title, let url): "the app tab \(title)" + (url.map { " with \($0)" } ?? "")
    case .message(let text): "the message “\(text)”"
    case .function(let webResource, let name): "\(name) of \(webResource)"
    case .refused(let refusal): "nothing: \(RefusalWords.sentence(refusal))"
    }
  }
}
