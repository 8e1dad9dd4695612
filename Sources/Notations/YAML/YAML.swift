import Diagnostics

/// YAML as the project's own files use it: one document of mappings, lists and single values.
///
/// Aliases, anchors and tags are refused: nothing of ours needs them, and an alias can make a small file
/// explode.
public enum YAML {
  /// A file may have this many bytes.
  public static let sizeLimit = 64 << 20
  /// Lists and mappings may stand in one another to this depth.
  ///
  /// Debian's libyaml sets no limit of its own.
  public static let depthLimit = 64
  /// After this many problems the rest of a file is left unread.
  public static let problemLimit = 1000

  /// Reads a file: its tree, and what is wrong with it.
  ///
  /// There is no tree where the file cannot be read to its end, or says nothing; then there is a diagnostic.
  /// There may be both: after a second entry with the same key, an anchor or a tag, reading goes on without
  /// it.
  public static func read(
    _ source: SourceText, sizeLimit: Int = sizeLimit
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    guard source.bytes.count <= sizeLimit else {
      let fault = FileFault.tooLarge(bytes: source.bytes.count, limit: sizeLimit)
      return (nil, [source.diagnostic(fault, at: Place(file: source.file))])
    }
    if let offset = source.firstOffsetOutsideUTF8 {
      return (nil, [source.diagnostic(FileFault.notUTF8(offset: offset), at: source.place(at: offset))])
    }
    guard source.bytes.count > source.textStart else {
      return (nil, [source.diagnostic(YAMLFault.empty, at: Place(file: source.file))])
    }
    return source.bytes.withUnsafeBufferPointer { bytes in
      var builder = YAMLTreeBuilder(source)
      do throws(YAMLFailure) {
        let parser = try YAMLParser(UnsafeBufferPointer(rebasing: bytes[source.textStart...]))
        while builder.receive(try parser.next()) {}
      } catch {
        builder.fail(error)
      }
      return (builder.root, builder.diagnostics)
    }
  }
}
