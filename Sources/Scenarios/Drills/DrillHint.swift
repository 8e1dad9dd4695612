import Simulation

/// A help with a task: first what the step means, then how it is done.
public enum DrillHint: Hashable, Sendable {
  /// The meaning of the step's sentence.
  case meaning(String)
  /// The line is a slash command, of the button with this label; nil if it is none of a button.
  case command(String, label: String?)
  /// The line is a message.
  case message
  /// The inputs that do the step.
  case ways([Input])
}
