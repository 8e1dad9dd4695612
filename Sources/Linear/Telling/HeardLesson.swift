import Simulation

extension Lesson {
  /// What a person learns from a request; nil if no hint leads to it.
  init?(_ request: LinearRequest) {
    switch request {
    case .tell(.basis): self = .basis
    case .history: self = .history
    case .input(.customer(.says)): self = .speaking
    case .input(.provider(.invites)), .input(.provider(.startsSession)): self = .invitation
    default: return nil
    }
  }
}
