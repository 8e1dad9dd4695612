import Diagnostics
import Notations

/// One script of a page: in the page itself, in an attribute, or in a file beside it.
struct PageScript {
  let source: SourceText
  let tree: JavaScriptTree
  /// Whether the browser runs it when the page is left.
  let isUnloading: Bool
  /// Where the script's bytes stand in the file.
  let extent: Extent

  enum Extent {
    /// As they are, from this byte on.
    case from(Int)
    /// Not byte for byte: an attribute with character references is one place as a whole.
    case whole(Range<Int>)
  }

  /// Whether it holds so much as a part of an event's name.
  var speaksOfEvents: Bool {
    tree.nodes.contains { node in
      guard let text = node.text?.lowercased() else { return false }
      return text.contains("cobrowse") || text.contains("screenshare")
    }
  }

  /// Where a stretch of the script stands.
  func place(of range: Range<Int>) -> Place {
    switch extent {
    case .from(let start): source.place(of: range.lowerBound + start..<range.upperBound + start)
    case .whole(let whole): source.place(of: whole)
    }
  }
}

/// A part of a page that is not read, and why.
struct UnreadPart: Hashable {
  let place: Place
  let reason: String
}
