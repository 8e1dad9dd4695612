/// The address of a privacy policy on the web.
public struct PrivacyPolicyAddress: Hashable, Sendable {
  public let text: String

  /// Nil unless the text is an address that begins with `https://` and has a host.
  public init?(_ text: String) {
    let start = "https://"
    guard text.lowercased().hasPrefix(start), !text.contains(where: \.isWhitespace) else { return nil }
    let host = text.dropFirst(start.count).prefix { !"/?#".contains($0) }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.text = text
    isPlaceholder = Self.isPlaceholder(host)
  }

  /// Whether the host is one that examples use, and nobody can have: `fabrikam.example`, `example.com`.
  public let isPlaceholder: Bool

  private static func isPlaceholder(_ host: Substring) -> Bool {
    let labels = host.prefix { $0 != ":" }.lowercased().split(separator: ".").map(String.init)
    let reserved = ["example", "test", "invalid", "localhost"]
    return labels.last.map(reserved.contains) ?? false
      || labels.suffix(2).first == "example" && ["com", "net", "org"].contains(labels.last)
  }
}
