import Simulation

extension Lesson {
  /// What a person learns from an overlay; nil if no hint leads to it.
  init?(_ overlay: Overlay?) {
    switch overlay {
    case .event: self = .basis
    case .history: self = .history
    case .records: self = .records
    case .prompt(let prompt):
      switch prompt.purpose {
      case .move(.customerSays): self = .speaking
      case .move(.providerInvites): self = .invitation
      case .press, .install, .saveRehearsal, .name: return nil
      }
    default: return nil
    }
  }
}
