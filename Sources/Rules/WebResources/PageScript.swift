import Diagnostics
import Notations

/// One script of a page: in the page itself, in an attribute, or in a separate file.
struct PageScript {
  let source: SourceText
  let tree: JavaScriptTree
  let role: Role
  /// Whether the browser runs it when the page unloads.
  let isUnloading: Bool
  /// The position of the script's bytes in the file.
  let extent: Extent

  enum Role: Hashable {
    case script, module
    /// An event handler in an attribute: `onclick`.
    case handler(String)
  }

  enum Extent {
    /// Byte for byte, starting at this offset.
    case from(Int)
    /// Not byte for byte: an attribute with character references is treated as one place.
    case whole(Range<Int>)
  }

  /// Whether it contains at least a part of an event's name.
  var speaksOfEvents: Bool {
    tree.nodes.contains { node in
      guard let text = node.text?.lowercased() else { return false }
      return text.contains("cobrowse") || text.contains("screenshare")
    }
  }

  /// Whether it handles an event of an element; handlers of window events are in `<body>`.
  var isElementHandler: Bool {
    switch role {
    case .script, .module: false
    case .handler: true
    }
  }

  /// The location of a range of the script.
  func place(of range: Range<Int>) -> Place {
    switch extent {
    case .from(let start): source.place(of: range.lowerBound + start..<range.upperBound + start)
    case .whole(let whole): source.place(of: whole)
    }
  }
}

/// A part of a page that was not read, and why.
struct UnreadPart: Hashable {
  let place: Place
  let reason: String
  /// Whether a browser cannot run it either.
  let isBroken: Bool
}
