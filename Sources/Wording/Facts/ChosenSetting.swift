import Diagnostics
import Organizations
import Records
import Simulation

/// A setting of the workstream on which a fact rests, where the organization has chosen another value than the
/// product's default.
///
/// The basis of a line says that the product has the setting. Without this, a person would take the
/// organization's value for what the product does by itself.
public struct ChosenSetting: Hashable, Sendable {
  private let setting: WorkstreamSetting
  private let organization: String

  /// - Returns: nil if the fact rests on no setting, or on the default.
  init?(_ fact: Fact, in state: State) {
    let found: WorkstreamSetting? =
      switch fact.body {
      case .workstream(let fact): fact.setting
      case .presence(let fact) where fact.freesWrapUp(in: state): .wrapUpBlocking(.always)
      default: state.workstream.settings.first { $0.claim == fact.productClaim }
      }
    guard let found else { return nil }
    // A changed setting already names its new value.
    let chosen = if case .workstream = fact.body { found } else { found.current(in: state.workstream) }
    self.init(chosen, of: state.organization)
  }

  /// - Returns: nil if the value is the product's default.
  public init?(_ setting: WorkstreamSetting, of organization: Organization) {
    guard setting != setting.current(in: Workstream()) else { return nil }
    self.setting = setting
    self.organization = organization.name
  }

  /// The end of a line that tells what came of it.
  var mark: String { " (\(organization)’s setting)" }

  /// The whole: who has chosen what, and what the default is.
  public var sentence: String {
    "\(organization) has set “\(WorkstreamWords.name(setting))” to \(WorkstreamWords.value(setting)). "
      + "The product’s default is \(defaultValue)."
  }

  /// The product's default, as a form writes it.
  public var defaultValue: String { WorkstreamWords.value(setting, in: Workstream()) }
}

extension PresenceFact {
  /// Whether the work leaves capacity free although a conversation is in Wrap-up.
  fileprivate func freesWrapUp(in state: State) -> Bool {
    reason == .work && state.underWay.contains { $0.status.isInWrapUp && !$0.status.takesCapacity }
  }
}
