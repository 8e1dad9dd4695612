import Records

/// The settings of the workstream, as a form and a sentence name them.
public enum WorkstreamWords {
  /// The setting's name, as the product's page writes it.
  public static func name(_ setting: WorkstreamSetting) -> String {
    switch setting {
    case .capacityUnits: "Capacity (unit based)"
    case .wrapUpBlocking: "Block capacity for wrap up"
    case .presence(let presence, isAllowed: _): "Allowed presences: \(presence.label)"
    case .notificationCountdown: "Countdown (seconds)"
    case .rejectedChangesPresence:
      "Change agent status to \"Do not disturb\" after a notification is rejected"
    case .missedChangesPresence: "Change agent status to inactive after a missed notification"
    case .timeToReturn: "Reconnect to previous chat: Time limit"
    }
  }

  /// The name in at most 30 columns, where the product's own has no room.
  static func briefName(_ setting: WorkstreamSetting) -> String {
    switch setting {
    case .presence(let presence, isAllowed: _): "\(presence.label) allowed"
    case .rejectedChangesPresence: "Do not disturb when rejected"
    case .missedChangesPresence: "inactive when missed"
    case .timeToReturn: "time limit to reconnect"
    case .capacityUnits, .wrapUpBlocking, .notificationCountdown: name(setting)
    }
  }

  /// What the setting sets: `never`, `30 s`, `yes`.
  public static func value(_ setting: WorkstreamSetting) -> String {
    switch setting {
    case .capacityUnits(let units): "\(units)"
    case .wrapUpBlocking(.time(let span)): ConversationWords.spoken(span)
    case .wrapUpBlocking(let blocking): blocking.description
    case .notificationCountdown(let span): seconds(span)
    case .timeToReturn(let span): ConversationWords.spoken(span)
    case .presence(_, isAllowed: let isOn), .rejectedChangesPresence(let isOn),
      .missedChangesPresence(let isOn):
      isOn ? "yes" : "no"
    }
  }

  /// The countdown's value, which the product's form counts in seconds.
  private static func seconds(_ span: Span) -> String {
    span.milliseconds % 1000 == 0 ? "\(span.milliseconds / 1000)" : ConversationWords.spoken(span)
  }

  /// What a workstream says for the same setting.
  public static func value(_ setting: WorkstreamSetting, in workstream: Workstream) -> String {
    value(setting.current(in: workstream))
  }

  /// `sets Countdown (seconds) to 30`.
  static func change(_ setting: WorkstreamSetting, verb: String) -> String {
    "\(verb) \(name(setting)) to \(value(setting))"
  }
}
