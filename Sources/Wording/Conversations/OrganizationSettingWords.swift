import Records

/// The settings of an organization beside the workstream's, as a form names them.
public enum OrganizationSettingWords {
  /// The setting's name on the form.
  public static func name(_ setting: OrganizationSetting) -> String {
    switch setting {
    case .subscription: "Subscription"
    case .externalities: "Third-party co-browse externalities"
    case .callingOptions: "Calling options"
    }
  }

  /// What the setting sets.
  public static func value(_ setting: OrganizationSetting) -> String {
    switch setting {
    case .subscription(let subscription): value(subscription)
    case .externalities(let externalities): externalities.label
    case .callingOptions(let options, widget: _): options.label
    }
  }

  /// The subscription as the product calls it.
  public static func value(_ subscription: Subscription) -> String {
    switch subscription {
    case .chat: "Chat"
    case .digitalMessaging: "Digital messaging"
    case .noSubscription: "none"
    }
  }

  /// `sets Subscription to Chat`.
  static func change(_ setting: OrganizationSetting, verb: String, _ names: Names) -> String {
    switch setting {
    case .subscription, .externalities: "\(verb) \(name(setting)) to \(value(setting))"
    case .callingOptions(_, let widget):
      "\(verb) \(name(setting)) of \(names.widget(widget)) to \(value(setting))"
    }
  }
}
