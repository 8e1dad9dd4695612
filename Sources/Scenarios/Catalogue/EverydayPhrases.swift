/// Everyday words and the catalogue's words for the same.
enum EverydayPhrases {
  /// Words that mean the same in any position.
  struct Synonym: Sendable {
    let meant: String
    /// The longest first, each with the first of its words.
    let spellings: [(words: String, first: Substring)]

    init(_ meant: String, _ words: [String]) {
      self.meant = meant
      spellings = words.sorted { $0.count > $1.count }.map { ($0, $0.prefix { $0 != " " }) }
    }
  }

  /// What somebody is said to do, and the words for it in the catalogue.
  struct Phrase: Sendable {
    /// What the sentence begins with; empty for any sentence.
    let subject: String
    let meant: String
    let words: [String]
    /// Whether `meant` stands for the whole sentence.
    let isWhole: Bool

    init(_ subject: String, _ meant: String, _ words: [String], isWhole: Bool = false) {
      (self.subject, self.meant, self.words, self.isWhole) = (subject, meant, words, isWhole)
    }
  }

  static let nouns = [
    Synonym("the agent", ["i", "we", "you"]),
    Synonym("agent", ["operator", "representative", "rep", "advisor", "adviser", "clerk"]),
    Synonym("customer", ["user", "visitor", "client", "shopper", "consumer", "caller", "buyer"]),
    Synonym("administrator", ["admin"]),
    Synonym("provider", ["third-party app", "third party app", "vendor", "partner app"]),
    Synonym("chat widget", ["conversation widget"]),
    Synonym("a conversation", ["a chat", "a new chat", "the live chat"]),
    Synonym("the conversation", ["the chat", "his chat", "her chat", "their chat", "chat with"]),
    Synonym(
      "{mode}", ["cobrowse", "co-browsing", "cobrowsing", "co browse", "screen sharing", "screenshare"]),
    Synonym("url", ["address", "link"]),
  ]

  static let helpers = [
    Synonym(
      "does not see",
      [
        "should not see", "shouldn't see", "doesn't see", "cannot see", "can not see", "can't see",
        "must not see",
        "will not see", "won't see", "never sees",
      ]),
    Synonym("sees", ["should see", "can see", "must see", "will see", "shall see", "see", "notices"]),
    // The line above has made this of `does not see`.
    Synonym("does not see", ["does not sees"]),
    Synonym("is not", ["should not be", "shouldn't be", "must not be", "isn't", "was not", "will not be"]),
    Synonym("is", ["should be", "must be", "shall be", "has to be", "was", "were", "will be", "has been"]),
  ]

  /// The first that fits counts, so the narrower ones come first.
  static let all = time + sights + invitations + agent + customer + others
}
