import Records

/// Searches quick replies by the text after `/q`: nothing, a keyword, `#tag`, or a tag and a keyword.
public enum QuickReplySearch {
  /// Whether the text after `/q` asks for the list of tags.
  public static func asksForTags(_ keyword: String) -> Bool { keyword == "#" }

  /// The tags of the replies, each once, in the order of the replies.
  public static func tags(of replies: [QuickReply]) -> [String] {
    var seen: Set<String> = []
    return replies.flatMap(\.tags).filter { seen.insert($0.lowercased()).inserted }
  }

  /// The indices of the matching replies; those in the agent's language come first.
  ///
  /// Each word must occur in the title, message or tags, ignoring case; a word that starts with `#` must be
  /// the beginning of a tag. The product's documents give these forms; how it ranks matches is not known
  /// (invented).
  public static func matches(_ keyword: String, in replies: [QuickReply], language: Locale) -> [Int] {
    let words = keyword.lowercased().split(separator: " ")
    let fitting = replies.indices.filter { index in
      let reply = replies[index]
      let tags = reply.tags.map { $0.lowercased() }
      return words.allSatisfy { word in
        if word.first == "#" { return tags.contains { $0.hasPrefix(word.dropFirst()) } }
        return reply.title.lowercased().contains(word) || reply.message.lowercased().contains(word)
          || tags.contains { $0.hasPrefix(word) }
      }
    }
    let isForeign = { (place: Int) in (replies[place].language ?? language) != language }
    return fitting.filter { !isForeign($0) } + fitting.filter(isForeign)
  }
}
