/// What a value in a sentence stands for, so that an editor can offer values and find what they name.
public enum SlotKind: Hashable, Sendable {
  /// A text of its author's own.
  case text
  /// One of a few words.
  case word([String])
  /// One of a few names, in quotes.
  case name([String])
  case duration
  case customer, button, appTab, solution, organization, widget, agent, provider
  /// What the agent types: a slash command is one.
  case typed
}
