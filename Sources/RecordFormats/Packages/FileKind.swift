import Notations

/// A kind of file that a person may name where another one is wanted.
public enum FileKind: Hashable, Sendable {
  case webPage
  /// A script, a style sheet or a picture.
  case webResource
  case featureFile
  case quickReplies
  case archive
  /// YAML, XML or JSON, from which records are read.
  case records

  /// The kind of a file that cannot be a package or a solution; nil for one that may be.
  public static func otherThanPackage(_ name: String, _ bytes: [UInt8]) -> FileKind? {
    let name = name.lowercased()
    if name.hasSuffix(".feature") { return .featureFile }
    if name == QuickReplyFile.name { return .quickReplies }
    if hasEnding(name, of: pageEndings) || beginsAsPage(bytes) { return .webPage }
    return hasEnding(name, of: webResourceEndings) ? .webResource : nil
  }

  /// The kind of a file that cannot be a feature file; nil for one that may be.
  public static func otherThanFeatureFile(_ name: String, _ bytes: [UInt8]) -> FileKind? {
    let name = name.lowercased()
    if ZipArchive.begins(bytes) { return .archive }
    if name.hasSuffix(".feature") { return nil }
    if hasEnding(name, of: pageEndings) || beginsAsPage(bytes) { return .webPage }
    if hasEnding(name, of: webResourceEndings) { return .webResource }
    return hasEnding(name, of: recordEndings) ? .records : nil
  }

  private static let pageEndings = [".html", ".htm"]
  private static let webResourceEndings = [
    ".js", ".mjs", ".ts", ".css", ".svg", ".png", ".jpg", ".jpeg", ".gif", ".ico", ".resx",
  ]
  private static let recordEndings = [".yaml", ".yml", ".xml", ".json"]

  private static func hasEnding(_ name: String, of endings: [String]) -> Bool {
    endings.contains(where: name.hasSuffix)
  }

  private static func beginsAsPage(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes.prefix(256).filter { $0 != 0 }, as: UTF8.self)
    let start = text.drop { $0 != "<" }.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
