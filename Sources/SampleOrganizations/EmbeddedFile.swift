/// A file embedded in the program.
///
/// `EmbedFiles` generates the list of all of them during the build.
public struct EmbeddedFile: Sendable {
  /// The path under `SampleOrgs`: `contoso/org.yaml`.
  private let wholePath: StaticString
  private let content: StaticString
  private let spelling: Spelling

  /// The notation for a file's bytes in the generated list, because a Swift literal can contain only Unicode.
  enum Spelling {
    /// As text, for a UTF-8 file.
    case text
    /// Each byte as the scalar with its number, for any other file.
    case scalarForByte
  }

  init(_ path: StaticString, _ content: StaticString, _ spelling: Spelling = .text) {
    (wholePath, self.content, self.spelling) = (path, content, spelling)
  }

  /// The sample it belongs to.
  public var organization: String { parts.organization }

  /// The path inside the sample: `solutions/fabrikamremoteassist/solution.yaml`.
  public var path: String { parts.path }

  public var bytes: [UInt8] {
    content.withUTF8Buffer { buffer in
      switch spelling {
      case .text: Array(buffer)
      case .scalarForByte:
        String(decoding: buffer, as: UTF8.self).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      }
    }
  }

  private var parts: (organization: String, path: String) {
    let parts = wholePath.description.split(separator: "/", maxSplits: 1)
    return (String(parts.first ?? ""), String(parts.last ?? ""))
  }
}
