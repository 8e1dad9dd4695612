import Storage

/// An organization that has one of everything, and of which one file may have other bytes.
///
/// It is small, because all of it is read for each input.
struct SmallShop: FileTree {
  let name = "shop"
  private var files = Self.plain

  init() {}

  /// The shop with other bytes at one of its paths.
  init(_ file: File, _ bytes: [UInt8]) { files[file.rawValue] = bytes }

  enum File: String {
    case organization = "org.yaml"
    case replies = "quick-replies.yaml"
    case solution = "solutions/fab/solution.yaml"
  }

  private static let page = "solutions/fab/webresources/fab_/page.html"

  private static let plain: [String: [UInt8]] = [
    File.organization.rawValue: Array(
      """
      name: shop
      agents: [{name: Ana}]
      customers: [{name: Noah, says: [Hi]}]
      chatWidgets: [{name: Web, remoteAssistance: {coBrowse: {enabled: true, provider: Fab}}}]
      """.utf8),
    File.replies.rawValue: Array("- {title: Hi, message: Hello., language: en-US, tags: [a]}\n".utf8),
    File.solution.rawValue: Array(
      """
      solution: Fab
      version: 1.0.0.0
      publisher: {name: Fab, prefix: fab}
      providers: [{name: Fab}]
      conversationActions: [{name: Act, eventName: Open App Tab Template, eventParameter: Tab, order: 0}]
      conversationActionLocales: [{conversationAction: Act, locale: en-US, label: Look, tooltip: T, slashCommand: /cb}]
      channelCapabilities: [{name: C, provider: Fab, escalationChannelMode: Co-browse, conversationAction: Act}]
      applicationTabTemplates: [{name: Tab, uniqueName: fab_tab, title: T, pageType: Web resource,
        parameters: {webresourceName: fab_/page.html}}]
      """.utf8),
    page: Array("<!DOCTYPE html><title>T</title>".utf8),
  ]

  func has(_ path: String) -> Bool {
    path.isEmpty || files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
  }

  func bytes(of file: String, limit: Int) throws(FileFailure) -> [UInt8] {
    guard let bytes = files[file] else { throw FileFailure(path: shownPath(file), reason: .notFound) }
    return bytes
  }

  func files(under folder: String) throws(FileFailure) -> [String] {
    let head = folder.isEmpty ? "" : folder + "/"
    return files.keys.filter { $0.hasPrefix(head) }.map { String($0.dropFirst(head.count)) }.sorted()
  }
}
