import Diagnostics

/// Builds the tree of an XML file from what the parser finds.
struct XMLTreeBuilder {
  private(set) var root: XMLElement?
  let extent: XML.Extent
  private let source: SourceText
  private let partLimit: Int
  private var parts = 0
  private var open: [OpenElement] = []
  private var cursor: PlaceCursor

  private struct OpenElement {
    var element: XMLElement
    var text: [UInt8] = []
    var hasText = false
  }

  init(_ source: SourceText, _ extent: XML.Extent, partLimit: Int) {
    (self.source, self.extent, self.partLimit) = (source, extent, partLimit)
    cursor = PlaceCursor(source)
  }

  /// Takes a start tag, as read by the library and as written in the file.
  ///
  /// Returns whether reading continues.
  mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)], tag: Range<Int>
  ) throws(XMLFailure) -> Bool {
    parts += 1 + attributes.count
    guard parts <= partLimit else {
      throw XMLFailure(fault: .tooManyParts(limit: partLimit), offset: tag.lowerBound)
    }
    guard open.count < XML.depthLimit else {
      throw XMLFailure(fault: .tooDeep(limit: XML.depthLimit), offset: tag.lowerBound)
    }
    let place = cursor.place(of: tag)
    let values = attributes.isEmpty ? [] : StartTag(source.bytes, tag).values
    let placed = attributes.enumerated().map { number, attribute in
      XMLAttribute(
        name: attribute.name, value: attribute.value,
        place: number < values.count ? cursor.place(of: values[number]) : place)
    }
    let element = XMLElement(
      name: name, attributes: placed, children: [], text: "", place: place, textPlace: place)
    if extent == .rootAlone {
      root = element
      return false
    }
    open.append(OpenElement(element: element))
    return true
  }

  mutating func text(_ bytes: UnsafeRawBufferPointer, at range: Range<Int>) {
    guard let last = open.indices.last else { return }
    open[last].text += bytes
    if !open[last].hasText, let first = bytes.firstIndex(where: { $0 > 0x20 }) {
      open[last].hasText = true
      // A reference stands for its character, and a line break for itself. If the lengths differ, the
      // beginning is close enough.
      let start = range.count == bytes.count ? range.lowerBound + first : range.lowerBound
      open[last].element.textPlace = cursor.place(of: start..<range.upperBound)
    }
  }

  mutating func end() {
    guard var closed = open.popLast() else { return }
    closed.element.text = String(decoding: closed.text, as: UTF8.self)
    if let last = open.indices.last {
      open[last].element.children.append(closed.element)
    } else {
      root = closed.element
    }
  }
}

/// The attribute values of a start tag accepted by the library, found in its bytes.
private struct StartTag {
  /// In the order they are written, without their quotes.
  let values: [Range<Int>]

  init(_ bytes: [UInt8], _ tag: Range<Int>) {
    var values: [Range<Int>] = []
    var position = tag.lowerBound
    while let equals = bytes[position..<tag.upperBound].firstIndex(of: UInt8(ascii: "=")),
      let start = bytes[(equals + 1)..<tag.upperBound].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let end = bytes[(start + 1)..<tag.upperBound].firstIndex(of: bytes[start])
    {
      values.append(start + 1..<end)
      position = end + 1
    }
    self.values = values
  }
}
