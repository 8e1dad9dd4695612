import Diagnostics

/// XML as packages use it: elements, attributes and text, in UTF-8, or in UTF-16 with a byte order mark.
///
/// Document types are refused, so nothing can be expanded and nothing outside the file can be referenced.
public enum XML {
  /// The size in bytes of the largest file we read.
  public static let sizeLimit = 64 << 20
  /// The deepest nesting of elements that we read.
  public static let depthLimit = 128
  /// The most elements and attributes in a file, counted together.
  public static let partLimit = 4_000_000

  /// The result of reading a file: its root, or its problems.
  public struct Reading: Sendable {
    public let root: XMLElement?
    public let diagnostics: [Diagnostic]
    /// The text that places refer to: the file itself, or the UTF-8 form of a file in UTF-16.
    public let source: SourceText
  }

  /// How far a file is read.
  enum Extent {
    case whole
    /// The prologue and the root's start tag: enough to identify the file, and to see whether it has a
    /// `DOCTYPE`.
    case rootAlone
  }

  /// Reads a whole file.
  public static func read(file: String, bytes: [UInt8], partLimit: Int = partLimit) -> Reading {
    read(file: file, bytes: bytes, .whole, partLimit: partLimit)
  }

  /// Reads a file up to the start tag of its root, which is returned without children.
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

  /// The bytes in UTF-8; nil if they begin like UTF-16 but are invalid.
  private static func utf8(of bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}

/// Why reading a file stopped, and where.
struct XMLFailure: Error {
  var fault: XMLFault
  var offset: Int
}
