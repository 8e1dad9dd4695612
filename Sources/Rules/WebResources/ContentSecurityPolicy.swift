import Diagnostics
import Notations

/// A policy in a page's `<meta http-equiv="Content-Security-Policy">`, as far as it forbids scripts in the page.
struct ContentSecurityPolicy {
  /// Its value in the page.
  let place: Place
  /// What comes before it is not held to it.
  private let start: Int
  private let directives: [String: [String]]

  /// The policies of a page; one that stands in the body does not count.
  static func all(in html: HTMLPage, of source: SourceText) -> [ContentSecurityPolicy] {
    html.elements.prefix { inHead.contains($0.name) }.compactMap { element in
      guard element.name == "meta", element.inertContainer == nil, let content = element.attribute("content"),
        element.attribute("http-equiv")?.value.lowercased() == "content-security-policy"
      else { return nil }
      return ContentSecurityPolicy(
        content.value, place: source.place(of: content.range), start: element.tag.lowerBound)
    }
  }

  private static let inHead: Set<String> = [
    "html", "head", "meta", "title", "link", "style", "script", "base", "noscript", "template",
  ]

  private init(_ content: String, place: Place, start: Int) {
    self.place = place
    self.start = start
    let lists = content.split(separator: ";").compactMap { part -> (String, [String])? in
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.first.map { ($0.lowercased(), Array(words.dropFirst())) }
    }
    // Of two directives of one name, the first counts.
    directives = Dictionary(lists) { first, _ in first }
  }

  /// Whether it forbids a script between an element's tags.
  func forbidsText(of element: HTMLElement) -> Bool {
    guard element.tag.lowerBound > start, let sources = sources("script-src-elem") else { return false }
    let nonce = element.attribute("nonce")?.value ?? ""
    if !nonce.isEmpty, sources.contains("'nonce-\(nonce)'") { return false }
    return !allowsText(sources)
  }

  /// Whether it forbids an event handler in an attribute.
  func forbidsHandlers(of element: HTMLElement) -> Bool {
    element.tag.lowerBound > start && sources("script-src-attr").map { !allowsText($0) } ?? false
  }

  /// The list that a directive has, or inherits; nil if everything is allowed.
  private func sources(_ name: String) -> [String]? {
    directives[name] ?? directives["script-src"] ?? directives["default-src"]
  }

  /// A hash may be the script's own, so it counts as allowing it.
  private func allowsText(_ sources: [String]) -> Bool {
    let words = sources.map { $0.lowercased() }
    if words.contains(where: { $0.hasPrefix("'sha") }) { return true }
    let isStrict = words.contains { $0.hasPrefix("'nonce-") || $0 == "'strict-dynamic'" }
    return words.contains("'unsafe-inline'") && !isStrict
  }
}
