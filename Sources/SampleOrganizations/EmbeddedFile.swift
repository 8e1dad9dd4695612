/// A file that is part of the program.
///
/// The list of them all is generated while building, by `EmbedFiles`.
public struct EmbeddedFile: Sendable {
  /// The path under `SampleOrgs`: `contoso/org.yaml`.
  private let wholePath: StaticString
  private let content: StaticString
  private let spelling: Spelling

  /// How the generated list spells a file's bytes; a Swift literal can hold nothing but Unicode.
  enum Spelling {
    /// As text, for a file that is UTF-8.
    case text
    /// Each byte as the scalar with its number, for any other file.
    case scalarForByte
  }

  init(_ path: StaticString, _ content: StaticString, _ spelling: Spelling = .text) {
    (wholePath, self.content, self.spelling) = (path, content, spelling)
  }

  /// The sample that it belongs to.
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
