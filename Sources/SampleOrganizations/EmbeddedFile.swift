/// A file embedded in the program.
///
/// `EmbedFiles` generates the list of all of them during the build.
public struct EmbeddedFile: Sendable {
  private let sample: StaticString
  private let name: StaticString
  private let content: StaticString
  private let spelling: Spelling

  /// The notation for a file's bytes in the generated list, because a Swift literal can contain only Unicode.
  enum Spelling {
    /// As text, for a UTF-8 file.
    case text
    /// Each byte as the scalar with its number, for any other file.
    case scalarForByte
  }

  init(
    _ sample: StaticString, _ name: StaticString, _ content: StaticString, _ spelling: Spelling = .text
  ) {
    (self.sample, self.name, self.content, self.spelling) = (sample, name, content, spelling)
  }

  /// The sample it belongs to.
  public var organization: String { sample.description }

  /// The path inside the sample: `solutions/fabrikamremoteassist/solution.yaml`.
  public var path: String { name.description }

  public var bytes: [UInt8] {
    content.withUTF8Buffer { buffer in
      switch spelling {
      case .text: Array(buffer)
      case .scalarForByte:
        String(decoding: buffer, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
    }
  }
}
