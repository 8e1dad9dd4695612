import Diagnostics
import Gherkin
import Wording

/// The tags of `--tags` that no scenario has.
struct UnknownTags {
  private let unknown: [String]
  private let known: [String]

  init(of expression: TagExpression?, in read: ListedFiles) {
    let tags = Set(read.files.flatMap { $0.scenarios.flatMap(\.tags) })
    known = tags.sorted()
    unknown = expression?.tags.filter { !tags.contains($0) } ?? []
  }

  /// Refuses a tag without its `@`: it would select nothing, and after `not` everything.
  func refuseBareNames() throws {
    guard let bare = unknown.first(where: { !$0.hasPrefix("@") }) else { return }
    try Message.print(
      error: "“\(bare)” is no tag: a tag begins with @", hint: Hints.choose(near: "@\(bare)", among: known))
    throw ExitStatus.nothingMatched.code
  }

  /// Tells a tag that is probably misspelt.
  func report() throws {
    for tag in unknown {
      guard let nearest = NearestName.meant(by: tag, among: known) else { continue }
      try Message.print(note: "no scenario has the tag \(tag); did you mean \(nearest)?")
    }
  }

  /// What to choose instead; nil if every tag is one of a scenario.
  var hint: String? {
    guard let tag = unknown.first else { return nil }
    return known.isEmpty
      ? "no scenario has a tag" : "no scenario has the tag \(tag): \(Hints.choose(near: tag, among: known))"
  }
}
