import CDuktape
import Notations

/// A parser for modern JavaScript: acorn, which is written in JavaScript, in its own engine.
///
/// It never runs the scripts it parses. The engine starts with the first script, so there is no cost without
/// one.
public struct JavaScriptParser: ~Copyable {
  /// The size in bytes of the largest script we read.
  public static let sizeLimit = 512 << 10
  /// The steps after which the parser gives up: about a second's work.
  ///
  /// They are counted by the engine, so that a script gives the same result on every machine.
  public static let stepLimit = 300

  /// How a page includes a script.
  public enum Mode: Sendable {
    case script, module
    /// Unknown: tried as a module first, then as a script.
    case either
  }

  /// The steps that the last script took.
  public private(set) var stepsTaken = 0

  private var engine: OpaquePointer?

  public init() {}

  deinit { script_parser_destroy(engine) }

  /// Parses a script, in at most so many steps.
  public mutating func parse(
    _ bytes: some Sequence<UInt8>, as mode: Mode = .either, stepLimit: Int = stepLimit
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    stepsTaken = 0
    let bytes = Array(bytes)
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit) }
    if TextEncoding.isUTF16WithoutMark(bytes) { throw .notUTF8(offset: 0) }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(offset: error.byteOffsets.lowerBound)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    switch mode {
    case .script: return try parse(text, isModule: false, stepLimit)
    case .module: return try parse(text, isModule: true, stepLimit)
    case .either:
      do throws(JavaScriptProblem) {
        return try parse(text, isModule: false, stepLimit)
      } catch {
        guard case .syntax = error, let module = try? parse(text, isModule: true, stepLimit) else {
          throw error
        }
        return module
      }
    }
  }

  private mutating func parse(
    _ text: String, isModule: Bool, _ stepLimit: Int
  ) throws(JavaScriptProblem) -> JavaScriptTree {
    if engine == nil { engine = script_parser_create() }
    guard let engine else { throw .noParser }
    let script = Self.cesu8(text)
    var length = 0
    let answer = script.withUnsafeBytes { script in
      script_parser_parse(
        engine, script.baseAddress?.assumingMemoryBound(to: CChar.self), script.count, isModule ? 1 : 0,
        Int32(clamping: stepLimit), &length)
    }
    stepsTaken += Int(script_parser_steps(engine))
    guard let answer else {
      // An engine that hit its limits is not used again.
      script_parser_destroy(engine)
      self.engine = nil
      throw .tooComplex
    }
    let json = UnsafeRawBufferPointer(start: answer, count: length)
    guard let value = try? JSONValue.read(Array(json)) else { throw .tooComplex }
    let offsets = UTF16Offsets(text)
    if let rows = value["nodes"]?.asList, let tree = JavaScriptTree(rows, offsets: offsets) { return tree }
    guard let offset = value["offset"]?.asInteger, let message = value["message"]?.asText else {
      throw .tooComplex
    }
    throw .syntax(offset: offsets.byte(offset) ?? 0, message: message)
  }

  /// UTF-8, except that each half of a surrogate pair is encoded separately, so that the engine counts as
  /// JavaScript does.
  private static func cesu8(_ text: String) -> [UInt8] {
    guard text.utf8.contains(where: { $0 >= 0xF0 }) else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for unit in text.utf16 {
      switch unit {
      case ..<0x80: bytes.append(UInt8(unit))
      case ..<0x800: bytes += [0xC0 | UInt8(unit >> 6), 0x80 | UInt8(unit & 0x3F)]
      default: bytes += [0xE0 | UInt8(unit >> 12), 0x80 | UInt8(unit >> 6 & 0x3F), 0x80 | UInt8(unit & 0x3F)]
      }
    }
    return bytes
  }
}
