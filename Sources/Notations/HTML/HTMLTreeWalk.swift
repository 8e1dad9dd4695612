import CGumbo
import Glibc

/// Extracts the elements from the tree that Gumbo builds.
struct HTMLTreeWalk {
  private let bytes: UnsafeRawBufferPointer
  private let start: Int

  /// The bytes must be UTF-8.
  init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
    (self.bytes, self.start) = (bytes, start)
  }

  func page() -> HTMLPage {
    let empty = HTMLPage(elements: [], comments: [])
    guard start < bytes.count, let base = bytes.baseAddress else { return empty }
    let arena = HTMLArena()
    return withExtendedLifetime(arena) {
      var options = kGumboDefaultOptions
      options.max_errors = 0
      options.userdata = Unmanaged.passUnretained(arena).toOpaque()
      options.allocator = { arena, size in HTMLArena.of(arena)?.allocate(size) }
      // Gumbo frees a tree recursively, which overflows the stack on a deep page; the arena frees it as a
      // list.
      options.deallocator = { _, _ in }
      let text = (base + start).assumingMemoryBound(to: CChar.self)
      guard let output = gumbo_parse_with_options(&options, text, bytes.count - start) else { return empty }
      var found: [HTMLElement] = []
      var comments: [Range<Int>] = []
      var waiting = [Waiting(node: output.pointee.document, container: nil)]
      while let next = waiting.popLast() {
        guard let node = next.node?.pointee else { continue }
        var container = next.container
        let children: GumboVector
        switch node.type {
        case GUMBO_NODE_DOCUMENT: children = node.v.document.children
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
          children = node.v.element.children
          if let element = element(node.v.element, in: container) {
            found.append(element)
            container = container ?? Self.container(element)
          }
        case GUMBO_NODE_COMMENT:
          if let comment = range(node.v.text.original_text) { comments.append(comment) }
          continue
        default: continue
        }
        waiting += nodes(children).reversed().map { Waiting(node: $0, container: container) }
      }
      return HTMLPage(elements: withNoscript(found), comments: comments)
    }
  }

  /// The elements, each inside the `<noscript>` that holds it.
  ///
  /// Gumbo builds the tree of a browser without scripts, which ends a `<noscript>` in the head at a script; to
  /// others all is text up to the end tag.
  private func withNoscript(_ elements: [HTMLElement]) -> [HTMLElement] {
    let starts = elements.filter { $0.name == "noscript" && $0.inertContainer == nil }.map(\.tag.upperBound)
    guard !starts.isEmpty else { return elements }
    let lowercase = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    var ends = ByteSearch.offsets(of: Array("</noscript".utf8), in: lowercase)[...]
    var texts: [Range<Int>] = []
    for start in starts.sorted() where start >= texts.last?.upperBound ?? 0 {
      ends = ends.drop { $0 < start }
      texts.append(start..<(ends.first ?? bytes.count))
    }
    return elements.map { element in
      var (low, high) = (0, texts.count)
      while low < high {
        let middle = (low + high) / 2
        if texts[middle].upperBound <= element.tag.lowerBound { low = middle + 1 } else { high = middle }
      }
      let isInside = low < texts.count && texts[low].contains(element.tag.lowerBound)
      return isInside && element.inertContainer == nil ? element.inside(.noscript) : element
    }
  }

  /// A node that has not been visited yet, with what it is in.
  private struct Waiting {
    let node: UnsafeMutablePointer<GumboNode>?
    let container: HTMLInertContainer?
  }

  private static func container(_ element: HTMLElement) -> HTMLInertContainer? {
    // A shadow root that the page declares is a part of it.
    element.attribute("shadowrootmode") == nil ? HTMLInertContainer(rawValue: element.name) : nil
  }

  private func element(
    _ element: GumboElement, in container: HTMLInertContainer?
  ) -> HTMLElement? {
    guard let tag = range(element.original_tag), !tag.isEmpty else { return nil }
    var written = element.original_tag
    gumbo_tag_from_original_text(&written)
    let name = range(written).map { String(decoding: bytes[$0], as: UTF8.self).lowercased() } ?? ""
    let attributes = pointers(element.attributes).compactMap { pointer -> HTMLAttribute? in
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      guard let range = range(attribute.original_value), let nameRange = self.range(attribute.original_name)
      else { return nil }
      return HTMLAttribute(
        name: String(cString: attribute.name), value: String(cString: attribute.value),
        nameRange: nameRange, range: withoutQuotes(range))
    }
    return HTMLElement(
      name: name, tag: tag, attributes: attributes, text: text(of: element),
      inertContainer: container)
  }

  /// The bytes of the text of an element that contains only text.
  private func text(of element: GumboElement) -> Range<Int>? {
    guard element.tag == GUMBO_TAG_SCRIPT else { return nil }
    let start = Int(element.start_pos.offset) + self.start
    guard let tag = range(element.original_tag), tag.lowerBound == start else { return nil }
    // An unclosed script extends to the end of the file.
    let end = range(element.original_end_tag).flatMap { $0.isEmpty ? nil : $0.lowerBound } ?? bytes.count
    return tag.upperBound..<max(tag.upperBound, end)
  }

  private func withoutQuotes(_ range: Range<Int>) -> Range<Int> {
    guard range.count >= 2, let first = bytes[range].first, first == bytes[range].last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// The bytes of a piece in the file; nil for one that Gumbo created itself.
  private func range(_ piece: GumboStringPiece) -> Range<Int>? {
    guard let data = piece.data, let base = bytes.baseAddress else { return nil }
    let offset = UnsafeRawPointer(data) - base
    guard offset >= 0, piece.length <= bytes.count, offset <= bytes.count - piece.length else { return nil }
    return offset..<offset + piece.length
  }

  private func nodes(_ vector: GumboVector) -> [UnsafeMutablePointer<GumboNode>?] {
    pointers(vector).map { $0.assumingMemoryBound(to: GumboNode.self) }
  }

  private func pointers(_ vector: GumboVector) -> [UnsafeMutableRawPointer] {
    (0..<Int(vector.length)).compactMap { vector.data[$0] }
  }
}

/// The memory of one tree, freed all at once.
private final class HTMLArena {
  private var blocks: [UnsafeMutableRawPointer?] = []

  func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    let block = malloc(size)
    blocks.append(block)
    return block
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> HTMLArena? {
    pointer.map { Unmanaged<HTMLArena>.fromOpaque($0).takeUnretainedValue() }
  }

  deinit { for block in blocks { free(block) } }
}
