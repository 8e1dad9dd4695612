import CExpat
import Diagnostics

/// Runs the XML library, expat, over a text and passes what it finds to a tree builder.
enum XMLParser {
  /// Reads the text; returns why it stopped before the end, if it did.
  static func parse(_ source: SourceText, with builder: inout XMLTreeBuilder) -> XMLFailure? {
    // Skips a byte order mark and the empty line that the Configuration Migration tool writes, after which
    // expat would refuse an XML declaration.
    let start = source.bytes[source.textStart...].firstIndex { $0 > 0x20 } ?? source.bytes.count
    // The encoding is known, whatever the declaration says about the original file.
    guard let parser = XML_ParserCreate("UTF-8") else {
      return XMLFailure(fault: .syntax(detail: "out of memory"), offset: start)
    }
    defer { XML_ParserFree(parser) }
    let run = Run(parser, builder, start: start)
    XML_SetUserData(parser, Unmanaged.passUnretained(run).toOpaque())
    setHandlers(of: parser)
    let status = source.bytes.withUnsafeBytes { bytes in
      XML_Parse(
        parser, bytes.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) },
        Int32(bytes.count - start), 1)
    }
    builder = run.builder
    if let failure = run.failure { return failure }
    if status == XML_STATUS_OK || run.isStopped { return nil }
    let detail = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "unknown error"
    return XMLFailure(fault: .syntax(detail: detail), offset: run.offset)
  }

  private static func setHandlers(of parser: OpaquePointer) {
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      Run.of(data)?.fail(.documentType)
    }
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let attributes else { return }
        Run.of(data)?.start(String(cString: name), attributes)
      }, { data, _ in Run.of(data)?.end() })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      Run.of(data)?.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
    }
  }

  /// One run of the library.
  private final class Run {
    private let parser: OpaquePointer
    private let startOffset: Int
    var builder: XMLTreeBuilder
    private(set) var failure: XMLFailure?
    private(set) var isStopped = false

    init(_ parser: OpaquePointer, _ builder: XMLTreeBuilder, start: Int) {
      (self.parser, self.builder, startOffset) = (parser, builder, start)
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> Run? {
      data.map { Unmanaged<Run>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The library's current position in the file.
    var offset: Int { startOffset + max(0, Int(XML_GetCurrentByteIndex(parser))) }

    private var range: Range<Int> { offset..<offset + Int(XML_GetCurrentByteCount(parser)) }

    func fail(_ fault: XMLFault) { stop(XMLFailure(fault: fault, offset: offset)) }

    private func stop(_ failure: XMLFailure?) {
      self.failure = self.failure ?? failure
      isStopped = true
      XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func start(_ name: String, _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
      // After being stopped, the library may still report what it has in hand.
      guard !isStopped else { return }
      var attributes: [(name: String, value: String)] = []
      var index = 0
      while let name = pairs[index], let value = pairs[index + 1] {
        attributes.append((String(cString: name), String(cString: value)))
        index += 2
      }
      do throws(XMLFailure) {
        if try !builder.start(name, attributes, tag: range) { stop(nil) }
      } catch {
        stop(error)
      }
    }

    func end() {
      if !isStopped { builder.end() }
    }

    func text(_ bytes: UnsafeRawBufferPointer) {
      if !isStopped { builder.text(bytes, at: range) }
    }
  }
}
