import Diagnostics

/// XML as packages use it: elements, attributes and text, in UTF-8, or in UTF-16 with a byte order mark.
///
/// There is no document type, so nothing can be expanded and nothing outside the file can be named.
public enum XML {
  /// A file may have this many bytes.
  public static let sizeLimit = 64 << 20
  /// Elements may stand in one another to this depth.
  public static let depthLimit = 128
  /// A file may have this many elements and attributes together.
  public static let partLimit = 4_000_000

  /// What reading a file gave: its root, or what is wrong with it.
  public struct Reading: Sendable {
    public let root: XMLElement?
    public let diagnostics: [Diagnostic]
    /// The text that places point into: the file as it is, or the UTF-8 of one in UTF-16.
    public let source: SourceText
  }

  /// How far a file is read.
  enum Extent {
    case whole
    /// The prologue and the start tag of the root: enough to know what the file is, and whether it has a `DOCTYPE`.
    case rootAlone
  }

  /// Reads a file, the root with all that is in it.
  public static func read(file: String, bytes: [UInt8], partLimit: Int = partLimit) -> Reading {
    read(file: file, bytes: bytes, .whole, partLimit: partLimit)
  }

  /// Reads a file as far as the start tag of its root, which comes without children.
  public static func readRoot(file: String, bytes: [UInt8]) -> Reading {
    read(file: file, bytes: bytes, .rootAlone, partLimit: partLimit)
  }

  private static func read(file: String, bytes: [UInt8], _ extent: Extent, partLimit: Int) -> Reading {
    guard bytes.count <= sizeLimit else {
      let source = SourceText(file: file, bytes: [])
      let fault = FileFault.tooLarge(bytes: bytes.count, limit: sizeLimit)
      return Reading(root: nil, diagnostics: [Diagnostic(fault, at: Place(file: file))], source: source)
    }
    guard let text = utf8(of: bytes) else {
      let source = SourceText(file: file, bytes: bytes)
      let problem = Diagnostic(FileFault.notUTF8(offset: 0), at: Place(file: file))
      return Reading(root: nil, diagnostics: [problem], source: source)
    }
    let source = SourceText(file: file, bytes: text)
    if let offset = source.firstOffsetOutsideUTF8 {
      let problem = source.diagnostic(FileFault.notUTF8(offset: offset), at: source.place(at: offset))
      return Reading(root: nil, diagnostics: [problem], source: source)
    }
    var builder = XMLTreeBuilder(source, extent, partLimit: partLimit)
    let failure = XMLParser.parse(source, with: &builder)
    let diagnostics = failure.map { [source.diagnostic($0.fault, at: source.place(at: $0.offset))] }
    return Reading(root: failure == nil ? builder.root : nil, diagnostics: diagnostics ?? [], source: source)
  }

  /// The bytes in UTF-8; nil where they begin as UTF-16 and are not.
  private static func utf8(of bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}

/// Why a file is not read on, and where.
struct XMLFailure: Error {
  var fault: XMLFault
  var offset: Int
}
