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
    let source = SourceText(file: file, bytes: bytes)
    if let problem = source.encodingProblem {
      return Reading(root: nil, diagnostics: [problem], source: source)
    }
    var builder = XMLTreeBuilder(source, extent, partLimit: partLimit)
    let failure = XMLParser.parse(source, with: &builder)
    let diagnostics = failure.map { [source.diagnostic($0.fault, at: source.place(at: $0.offset))] }
    return Reading(root: failure == nil ? builder.root : nil, diagnostics: diagnostics ?? [], source: source)
  }
}

/// Why reading a file stopped, and where.
struct XMLFailure: Error {
  var fault: XMLFault
  var offset: Int
}
