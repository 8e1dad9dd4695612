import Diagnostics
import Notations
import Records

/// `quick-replies.yaml`: the prepared messages of an organization.
public enum QuickReplyFile {
  public static let name = "quick-replies.yaml"

  public static func read(_ source: SourceText) -> Reading<[QuickReply]> {
    var reader = ValueReader(source)
    let nodes = reader.root().map { reader.list($0, for: "quick replies") } ?? []
    let replies = nodes.compactMap { reader.quickReply($0) }
    return Reading(replies, reader.diagnostics)
  }
}

extension ValueReader {
  fileprivate mutating func quickReply(_ node: YAMLNode) -> QuickReply? {
    let keys = ["title", "message", "language", "tags"]
    guard let fields = Fields(node, owner: "quick reply", keys: keys, with: &self) else { return nil }
    return QuickReply(
      title: fields.requiredText("title", with: &self),
      message: fields.requiredText("message", with: &self),
      language: fields.choice("language", with: &self),
      tags: fields.texts("tags", with: &self))
  }
}
