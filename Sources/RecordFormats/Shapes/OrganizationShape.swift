import Records

extension FileShape {
  /// `org.yaml`: agents, customers, chat widgets and settings.
  public static let organization = FileShape(
    OrganizationFile.name, "An organization: its agents, customers, chat widgets and settings.",
    .mapping(
      MappingShape(
        "organization",
        [
          KeyShape(
            "name", "Name", KeyNote("The organization's name in the data."), .text(maximum: nil),
            isRequired: true),
          KeyShape(
            "displayName", "Display name", KeyNote("The name that is shown; `name` if it is left out."),
            .text(maximum: nil)),
          KeyShape(
            "languages", "Languages", KeyNote("The languages turned on, the base language first."),
            .list(.choice(Locale.self), areUnique: true), standard: .texts([Locale.english.label])),
          KeyShape(
            "subscription", "Subscription", KeyNote("What is subscribed.", .subscriptionIsNeeded),
            .choice(ours: Subscription.self), standard: .text(Subscription.chat.label)),
          KeyShape(
            "externalities", "Externalities",
            KeyNote("The third-party co-browse externalities of the solutions.", .externalitiesAreNeeded),
            .choice(ours: Externalities.self), standard: .text(Externalities.enabled.label)),
          KeyShape(
            "agents", "Agents", KeyNote("The first one is at the desk."), .list(.mapping(agent))),
          KeyShape(
            "customers", "Customers", KeyNote("Who writes to the organization."),
            .list(.mapping(customer))),
          KeyShape(
            "chatWidgets", "Chat widgets", KeyNote("The chat widgets and their options."),
            .list(.mapping(widget))),
          KeyShape(
            "workstream", "Workstream", KeyNote("How conversations are distributed."),
            .mapping(.workstream)),
        ])))

  /// `quick-replies.yaml`: prepared messages.
  public static let quickReplies = FileShape(
    QuickReplyFile.name, "The prepared messages of an organization.",
    .list(
      .mapping(
        MappingShape(
          "quick reply",
          [
            KeyShape(
              "title", "Title", KeyNote("What the list shows.", .quickReplies), .text(maximum: nil),
              isRequired: true),
            KeyShape(
              "message", "Message", KeyNote("The text that is inserted."), .text(maximum: nil),
              isRequired: true),
            KeyShape(
              "language", "Language", KeyNote("The language it is offered in."), .choice(Locale.self)),
            KeyShape("tags", "Tags", KeyNote("Words to find it by."), .list(.text(maximum: nil))),
          ]))))

  private static let agent = MappingShape(
    "agent",
    [
      KeyShape("name", "Name", KeyNote("The agent's name."), .text(maximum: nil), isRequired: true),
      KeyShape(
        "language", "Language", KeyNote("The language of the agent's buttons.", .localeFollowsTheAgent),
        .choice(Locale.self), standard: .text(Locale.english.label)),
      KeyShape(
        "capacity", "Capacity", KeyNote("How many units of work the agent takes."),
        .wholeNumber(1...Int(Int32.max)), standard: .wholeNumber(Agent.defaultCapacity)),
      KeyShape(
        "client", "Client", KeyNote("The program that the agent works in.", .notInUnifiedServiceDesk),
        .choice(ours: AgentClient.self), standard: .text(AgentClient.omnichannel.label)),
    ])

  private static let customer = MappingShape(
    "customer",
    [
      KeyShape("name", "Name", KeyNote("The customer's name."), .text(maximum: nil), isRequired: true),
      KeyShape(
        "says", "Says", KeyNote("What the customer writes, line after line.", .customersSpeakByThemselves),
        .list(.text(maximum: nil))),
    ])

  private static let widget = MappingShape(
    "chat widget",
    [
      KeyShape("name", "Name", KeyNote("The widget's name."), .text(maximum: nil), isRequired: true),
      KeyShape(
        "remoteAssistance", "Remote assistance",
        KeyNote("Conversation options, Remote assistance.", .widgetTurnsModesOn),
        .mapping(
          MappingShape(
            "remote assistance section",
            RemoteAssistanceMode.allCases.map {
              KeyShape(
                $0.key, $0.label, KeyNote("The option of this mode.", .widgetTurnsModesOn), .mapping(option))
            }))),
      KeyShape(
        "callingOptions", "Calling options", KeyNote("Read, and not simulated."),
        .choice(CallingOptions.self)),
    ])

  private static let option = MappingShape(
    "remote assistance option",
    [
      KeyShape("enabled", "Enabled", KeyNote("Whether the mode is on."), .flag, standard: .flag(false)),
      KeyShape(
        "provider", "Provider", KeyNote("The provider's name.", .widgetStoresTheProvidersName),
        .text(maximum: nil)),
    ])
}

extension MappingShape {
  /// The `workstream:` block.
  static let workstream = MappingShape(
    "workstream",
    WorkstreamKey.allCases.map { key in
      KeyShape(
        key.rawValue, KeyShape.words(key.rawValue), KeyNote(key.meaning), key.value, standard: key.standard)
    })
}

extension WorkstreamKey {
  fileprivate var meaning: String {
    switch self {
    case .capacityUnits: "The units of an agent's capacity that an active conversation takes."
    case .blockCapacityForWrapUp:
      "How long a conversation in Wrap-up goes on taking them: `always`, `never`, or a time from `30s` to `60m`."
    case .allowedPresences: "Only an agent with one of these presences is given work."
    case .notificationCountdown: "How long an incoming conversation rings."
    case .rejectedChangesPresence: "Whether rejecting a notification makes the agent Do not disturb."
    case .missedChangesPresence: "Whether missing a notification makes the agent Inactive."
    case .timeToReturn: "How long a customer who is cut off has to come back."
    }
  }

  fileprivate var value: ValueShape {
    switch self {
    case .capacityUnits: .wholeNumber(Workstream.capacityUnitRange)
    case .blockCapacityForWrapUp: .duration(words: ["always", "never"])
    case .allowedPresences: .list(.labels(Presence.allCases.map(\.label)))
    case .notificationCountdown, .timeToReturn: .duration(words: [])
    case .rejectedChangesPresence, .missedChangesPresence: .flag
    }
  }

  fileprivate var standard: KeyShape.Standard {
    let workstream = Workstream()
    return switch self {
    case .capacityUnits: .wholeNumber(workstream.capacityUnits)
    case .blockCapacityForWrapUp: .text(workstream.wrapUpBlocking.description)
    case .allowedPresences:
      .texts(Presence.allCases.filter(workstream.allowedPresences.contains).map(\.label))
    case .notificationCountdown: .text(workstream.notificationCountdown.description)
    case .rejectedChangesPresence: .flag(workstream.rejectedChangesPresence)
    case .missedChangesPresence: .flag(workstream.missedChangesPresence)
    case .timeToReturn: .text(workstream.timeToReturn.description)
    }
  }
}
