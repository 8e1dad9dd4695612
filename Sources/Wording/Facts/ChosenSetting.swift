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
  private let choice: Choice

  /// Indirect, because few of the lines that are kept rest on a setting, and all have room for one.
  private indirect enum Choice: Hashable, Sendable {
    case of(WorkstreamSetting, by: String)
  }

  private var setting: WorkstreamSetting {
    switch choice {
    case .of(let setting, by: _): setting
    }
  }

  private var organization: String {
    switch choice {
    case .of(_, by: let organization): organization
    }
  }

  /// - Returns: nil if the fact rests on no setting, or on the default.
  init?(_ fact: Fact, in state: State) {
    let found: WorkstreamSetting? =
      switch fact.body {
      case .workstream(let fact): fact.setting
      case .presence(let fact) where fact.freesWrapUp(in: state): .wrapUpBlocking(.always)
      default: Self.setting(of: state.workstream, behind: fact)
      }
    guard let found else { return nil }
    // A changed setting already names its new value.
    let chosen = if case .workstream = fact.body { found } else { found.current(in: state.workstream) }
    self.init(chosen, of: state.organization)
  }

  /// The setting whose claim a fact rests on.
  private static func setting(of workstream: Workstream, behind fact: Fact) -> WorkstreamSetting? {
    let claim = fact.productClaim
    // Nearly all facts rest on none, and this is asked for every line before the first frame.
    return claims.firstIndex { $0 == claim }.map { workstream.settings[$0] }
  }

  /// The claim of each setting, in the order of a form.
  private static let claims = Workstream().settings.map { $0.claim }

  /// - Returns: nil if the value is the product's default.
  public init?(_ setting: WorkstreamSetting, of organization: Organization) {
    guard setting != setting.current(in: Workstream()) else { return nil }
    choice = .of(setting, by: organization.name)
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
    guard reason == .work else { return false }
    let conversations = state.underWay
    var index = 0
    while index < conversations.count {
      let status = conversations[index].status
      if status.isInWrapUp, !status.takesCapacity { return true }
      index += 1
    }
    return false
  }
}
