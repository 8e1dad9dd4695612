import Diagnostics
import Notations
import Records

/// How the file of a package writes a name at a place: the bytes, without quotes, and their notation.
enum PackageText {
  private static let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'")]

  /// The texts that say a name: usually one, and also the name beside an id, or the label beside its default.
  ///
  /// - Parameter isKey: Whether other files are linked by it, so that it does not change alone.
  static func texts(of name: String, at place: Place, in source: SourceText, isKey: Bool) -> [(
    bytes: Range<Int>, notation: NameUse.Notation
  )] {
    let start = source.bytes(ofLine: place.line, column: place.column, length: 0).lowerBound
    guard start < source.bytes.count else { return [] }
    if place.file.lowercased().hasSuffix(".json") { return [json(name, at: start, in: source)] }
    guard place.file.lowercased().hasSuffix(".xml") else {
      return [(source.bytes(ofLine: place.line, column: place.column, length: place.length), .fixed)]
    }
    if start > 0, quotes.contains(source.bytes[start - 1]) {
      let value = attribute(name, at: start, in: source)
      let isMigrated = source.bytes[..<(start - 1)].suffix(6) == ArraySlice("value=".utf8)
      guard isMigrated || !isKey else { return [(value.bytes, .fixed)] }
      return [value] + nameBeside(value.bytes, name, in: source)
        + labels(behind: value.bytes, name, in: source)
    }
    let text = element(name, at: start, in: source)
    return [isKey ? (text.bytes, .fixed) : text]
  }

  // MARK: - XML

  private static func attribute(_ name: String, at start: Int, in source: SourceText) -> (
    bytes: Range<Int>, notation: NameUse.Notation
  ) {
    let quote = source.bytes[start - 1]
    let end = source.bytes[start...].firstIndex(of: quote) ?? source.bytes.count
    return (start..<end, notation(of: start..<end, name, .xml, in: source))
  }

  private static func element(_ name: String, at start: Int, in source: SourceText) -> (
    bytes: Range<Int>, notation: NameUse.Notation
  ) {
    var end = source.bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? source.bytes.count
    while end > start, source.bytes[end - 1] <= 0x20 { end -= 1 }
    return (start..<end, notation(of: start..<end, name, .xml, in: source))
  }

  /// The name that migrated data has beside the id of a linked row, in the same tag.
  private static func nameBeside(_ value: Range<Int>, _ name: String, in source: SourceText) -> [(
    bytes: Range<Int>, notation: NameUse.Notation
  )] {
    let before = source.bytes[..<value.lowerBound].lastIndex(of: UInt8(ascii: "<")) ?? 0
    let after = source.bytes[value.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? source.bytes.count
    guard let key = source.bytes[before..<after].firstRange(of: Array("lookupentityname=".utf8)),
      key.upperBound < after, quotes.contains(source.bytes[key.upperBound])
    else { return [] }
    let beside = attribute(name, at: key.upperBound + 1, in: source)
    return beside.notation == .xml ? [beside] : []
  }

  /// The same text in the labels of the languages, which stand behind a solution's default.
  private static func labels(behind value: Range<Int>, _ name: String, in source: SourceText) -> [(
    bytes: Range<Int>, notation: NameUse.Notation
  )] {
    let opening = Array("default=".utf8)
    guard value.lowerBound > opening.count,
      source.bytes[..<(value.lowerBound - 1)].suffix(opening.count) == opening[...],
      let end = source.bytes[value.upperBound...].firstRange(of: Array("</".utf8))?.lowerBound
    else { return [] }
    var labels: [(bytes: Range<Int>, notation: NameUse.Notation)] = []
    var rest = source.bytes[value.upperBound..<end]
    while let key = rest.firstRange(of: Array("description=".utf8)), key.upperBound < end,
      quotes.contains(source.bytes[key.upperBound])
    {
      let label = attribute(name, at: key.upperBound + 1, in: source)
      if label.notation == .xml { labels.append(label) }
      rest = source.bytes[min(end, max(label.bytes.upperBound, key.upperBound))..<end]
    }
    return labels
  }

  // MARK: - JSON

  private static func json(_ name: String, at start: Int, in source: SourceText) -> (
    bytes: Range<Int>, notation: NameUse.Notation
  ) {
    guard quotes.contains(source.bytes[start]) else { return (start..<start, .fixed) }
    var end = start + 1
    while end < source.bytes.count, source.bytes[end] != source.bytes[start] {
      end += source.bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    let bytes = start + 1..<min(max(start + 1, end), source.bytes.count)
    // A link by a key: `/msdyn_providers(msdyn_name='Fab')`.
    let written = source.bytes[bytes]
    let opening = Array("='".utf8)
    if let open = written.firstRange(of: opening), written.suffix(2) == ArraySlice("')".utf8) {
      let key = open.upperBound..<max(open.upperBound, bytes.upperBound - 2)
      return (key, notation(of: key, name, .odataKey, in: source))
    }
    return (bytes, notation(of: bytes, name, .json, in: source))
  }

  /// The notation of some bytes, if they say the name as we would write it.
  private static func notation(
    of bytes: Range<Int>, _ name: String, _ notation: NameUse.Notation, in source: SourceText
  ) -> NameUse.Notation {
    let written = String(decoding: source.bytes[bytes], as: UTF8.self)
    if written == name || written == NameUse.written(name, as: notation) { return notation }
    return GUID(written) == nil ? .fixed : .identifier
  }
}
