import Diagnostics
import JavaScript
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
  let timing: Timing

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

  /// When the browser runs it, compared with the start of the body.
  enum Timing: Hashable {
    case beforeBody
    /// After the body has begun, in the order of the page.
    case inBody
    /// After the page has been read, as modules and deferred scripts are.
    case afterParsing
    /// It is an attribute of the body.
    case ofBody
    case uncertain

    init(of element: HTMLElement, isModule: Bool, bodyStart: Int?) {
      let isFile = element.attribute("src") != nil
      if element.attribute("async") != nil, isFile || isModule {
        self = .uncertain
      } else if isModule || isFile && element.attribute("defer") != nil {
        self = .afterParsing
      } else {
        self = bodyStart.map { element.tag.lowerBound < $0 } ?? false ? .beforeBody : .inBody
      }
    }

    /// Whether it runs before all later scripts of the page do.
    var isInOrder: Bool { self == .beforeBody || self == .inBody }
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
