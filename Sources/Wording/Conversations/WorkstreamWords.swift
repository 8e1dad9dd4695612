import Records

/// The settings of the workstream, as a form and a sentence name them.
public enum WorkstreamWords {
  /// The setting's name on the form.
  public static func name(_ setting: WorkstreamSetting) -> String {
    switch setting {
    case .capacityUnits: "Units of capacity"
    case .wrapUpBlocking: "Block capacity for wrap-up"
    case .presence(let presence, isAllowed: _): "Allowed presence \(presence.label)"
    case .notificationCountdown: "Notification countdown"
    case .rejectedChangesPresence: "Rejected changes presence"
    case .missedChangesPresence: "Missed changes presence"
    case .timeToReturn: "Time to return"
    }
  }

  /// What the setting sets: `never`, `30 s`, `yes`.
  public static func value(_ setting: WorkstreamSetting) -> String {
    switch setting {
    case .capacityUnits(let units): "\(units)"
    case .wrapUpBlocking(.time(let span)): ConversationWords.spoken(span)
    case .wrapUpBlocking(let blocking): blocking.description
    case .notificationCountdown(let span), .timeToReturn(let span): ConversationWords.spoken(span)
    case .presence(_, isAllowed: let isOn), .rejectedChangesPresence(let isOn),
      .missedChangesPresence(let isOn):
      isOn ? "yes" : "no"
    }
  }

  /// What a workstream says for the same setting.
  public static func value(_ setting: WorkstreamSetting, in workstream: Workstream) -> String {
    value(setting.current(in: workstream))
  }

  /// `sets Notification countdown to 30 s`.
  static func change(_ setting: WorkstreamSetting, verb: String) -> String {
    "\(verb) \(name(setting)) to \(value(setting))"
  }
}
