import Diagnostics

/// YAML as used by the project's own files: one document of mappings, lists and single values.
///
/// Aliases, anchors and tags are refused: we do not need them, and an alias can make a small file explode.
public enum YAML {
  /// The size in bytes of the largest file we read.
  public static let sizeLimit = 64 << 20
  /// The deepest nesting of lists and mappings that we read.
  ///
  /// Debian's libyaml has no limit of its own.
  public static let depthLimit = 64
  /// After this many problems the rest of a file is not read.
  public static let problemLimit = 1000

  /// Reads a file and returns its tree and its problems.
  ///
  /// There is no tree if the file cannot be read to its end or is empty; then there is a diagnostic. There
  /// may be both a tree and diagnostics: after a duplicate key, an anchor or a tag, reading continues without
  /// it.
  public static func read(
    _ source: SourceText, sizeLimit: Int = sizeLimit
  ) -> (root: YAMLNode?, diagnostics: [Diagnostic]) {
    guard source.bytes.count <= sizeLimit else {
      let fault = FileFault.tooLarge(bytes: source.bytes.count, limit: sizeLimit)
      return (nil, [source.diagnostic(fault, at: Place(file: source.file))])
    }
    if let problem = source.encodingProblem { return (nil, [problem]) }
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
