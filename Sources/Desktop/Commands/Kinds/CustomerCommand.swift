import Records
import Simulation

/// A command about the customer in front: to see what they see, and to act as they do.
enum CustomerCommand: CommandKind {
  /// Shows or hides the customer's side.
  case show
  /// Says something, which is typed into a box.
  case say
  /// Answers the invitation that was sent last.
  case answer(InvitationAnswer)
  case loseConnection, comeBack
  case leave

  /// What a person can do as the customer, in the order of the controls.
  static let actions: [CustomerCommand] =
    [.say] + InvitationAnswer.allCases.map { .answer($0) } + [.loseConnection, .comeBack, .leave]

  /// The words on its control.
  var label: String {
    switch self {
    case .show: "Customer's side"
    case .say: "Say…"
    case .answer(.accepts): "Accept"
    case .answer(.declines): "Decline"
    case .loseConnection: "Lose connection"
    case .comeBack: "Come back"
    case .leave: "Leave"
    }
  }

  func title(in scope: KeyBinding.Scope) -> String {
    switch self {
    case .show: "Show or hide the customer's side"
    case .say: "Say something as the customer in front"
    case .answer(.accepts): "Accept the invitation as the customer in front"
    case .answer(.declines): "Decline the invitation as the customer in front"
    case .loseConnection: "Lose the connection as the customer in front"
    case .comeBack: "Come back as the customer in front"
    case .leave: "Leave as the customer in front"
    }
  }

  func footer(in scope: KeyBinding.Scope, _ scene: Scene) -> FooterWord? {
    switch self {
    case .say: scene.view.showsCustomer ? FooterWord("Say as customer", .other) : nil
    case .show: scene.view.showsCustomer ? FooterWord("Hide customer", .other) : nil
    case .answer, .loseConnection, .comeBack, .leave: nil
    }
  }
}
