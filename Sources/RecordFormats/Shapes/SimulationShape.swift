import Records

extension MappingShape {
  /// An entry of the `simulation:` block.
  static let simulation = MappingShape(
    "simulation entry",
    [
      key(
        "connectsAfter", "Reports Connected this long after its page has loaded.",
        .duration(words: ["never"]), .text("never")),
      key("endsOnUnload", "Whether it sends Ended from `onbeforeunload`.", .flag, .flag(true)),
      key("sendsTwice", "Whether it sends every event twice.", .flag, .flag(false)),
      key(
        "target", "The window that its events are dispatched to.", .choice(ours: EventTarget.self),
        .text(EventTarget.top.label)),
      key(
        "sendsMode", "Sends this mode's events, whichever action opened it.",
        .labels(RemoteAssistanceMode.allCases.map(\.label)), nil),
      key("signedIn", "Whether the agent is signed in when the page loads.", .flag, .flag(true)),
      key(
        "invitation",
        "What the app writes to the customer; `{conversationId}` stands for the conversation's id.",
        .text(maximum: nil), .text(InvitationBehaviour.standardText)),
      key(
        "invitesAfter", "Starts a session and invites by itself, this long after it is ready.",
        .duration(words: ["never"]), .text("never")),
      key(
        "invitesTo", "Where `sendMessageToConversation` puts the invitation.",
        .choice(ours: MessageTarget.self), .text(MessageTarget.conversation.label)),
      key("customerAnswer", "What the customer answers.", .choice(ours: InvitationAnswer.self), nil),
      key(
        "answersAfter", "How long the customer takes to answer.", .duration(words: ["never"]),
        .text(InvitationBehaviour().answersAfter.description)),
      key("expiresAfter", "How long an invitation is valid.", .duration(words: ["never"]), .text("never")),
      key(
        "connectsOnAcceptance", "Whether it reports Connected when the customer has accepted.", .flag,
        .flag(true)),
    ])

  private static func key(
    _ key: String, _ meaning: String, _ value: ValueShape, _ standard: KeyShape.Standard?
  ) -> KeyShape {
    KeyShape(key, KeyShape.words(key), KeyNote(meaning), value, standard: standard)
  }
}

extension KeyShape {
  /// A key in words: `connectsAfter` is `Connects after`.
  static func words(_ key: String) -> String {
    let words = key.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension ValueShape {
  /// A choice of ours that the code numbers.
  static func choice<Option: Choice>(ours: Option.Type) -> ValueShape { .labels(Option.labels) }
}
