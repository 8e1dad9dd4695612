import Simulation

extension FactWords {
  init(_ fact: InvitationFact, _ names: Names) {
    let customer = names.customer(fact.conversation)
    let app = names.tab(fact.tab)
    self =
      switch fact.row {
      case .signedIn:
        FactWords(.agent, "signs in to the provider in \(app)", brief: "signs in to the provider")
      case .sent, .sentAgain:
        FactWords(
          .agent, "sends \(customer) the invitation of \(app) → Invited",
          brief: "sends \(customer) the invitation → Invited")
      case .accepted:
        FactWords(
          .customer, "\(customer) accepts the invitation of \(app)",
          brief: "\(customer) accepts the invitation")
      case .joined:
        FactWords(
          .provider, "\(app) has the customer: its invitation counts as accepted",
          brief: "\(app): invitation accepted")
      case .declined:
        FactWords(
          .customer, "\(customer) declines the invitation of \(app)",
          brief: "\(customer) declines the invitation")
      case .expired: FactWords(.system, "the invitation of \(app) expires")
      case .withdrawn:
        FactWords(
          .provider, "\(app) withdraws its invitation: the session is over",
          brief: "\(app) withdraws its invitation")
      case .ended:
        FactWords(
          .provider, "the accepted invitation of \(app) is over", brief: "the accepted invitation is over")
      }
  }
}
