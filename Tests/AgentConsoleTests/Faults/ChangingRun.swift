import Foundation

/// A command that changes an organization, Shop, and what has to be there before.
enum ChangingRun: CaseIterable {
  case firstInstall, install, upgrade, uninstall, uninstallWithReset, keepData, widget

  var arguments: [String] {
    switch self {
    case .firstInstall, .install: ["solution", "install", "acme", "--org", "shop"]
    case .upgrade: ["solution", "install", "newer", "--org", "shop"]
    case .uninstall: ["solution", "uninstall", "Acme", "--org", "shop"]
    case .uninstallWithReset: ["solution", "uninstall", "Acme", "--org", "shop", "--reset-widgets"]
    case .keepData: ["solution", "uninstall", "Acme", "--org", "shop", "--data", "keep"]
    case .widget: ["widget", "set", "shop", "Web", "--co-browse", "Acme"]
    }
  }

  /// Installs a second solution.
  static let other = ["solution", "install", "other", "--org", "shop"]

  /// What has been done before.
  private var earlier: [[String]] {
    let install = Self.firstInstall.arguments
    return switch self {
    case .firstInstall: []
    case .install: [Self.other]
    case .upgrade, .uninstall, .keepData, .widget: [install]
    case .uninstallWithReset: [install, Self.widget.arguments]
    }
  }

  /// A command that changes nothing, and takes up what an interrupted run has left.
  static let nothing = ["widget", "set", "shop", "Web", "--screen-sharing", "off"]

  /// A folder with Shop and the packages.
  func prepared() throws -> ScratchFolder {
    let folder = try ScratchFolder([
      "shop/org.yaml": """
      name: shop
      agents: [{name: Ana Ruiz}]
      customers: [{name: Noah Park}]
      chatWidgets:
        - name: Web
          remoteAssistance: {coBrowse: {enabled: false}, screenSharing: {enabled: false}}

      """
    ])
    for (name, version) in [("acme", "1.0"), ("newer", "2.0"), ("other", "1.0")] {
      let package = "\(folder.path)/\(name)/"
      try FileManager.default.createDirectory(
        atPath: package + "webresources/acm_", withIntermediateDirectories: true)
      let solution = name == "other" ? "Other" : "Acme"
      try Self.solution(solution, version).write(
        toFile: package + "solution.yaml", atomically: false, encoding: .utf8)
      try "<p>\(version)</p>\n".write(
        toFile: package + "webresources/acm_/a.html", atomically: false, encoding: .utf8)
    }
    for run in earlier { try Self.expectDone(Program.run(in: folder.path, run)) }
    return folder
  }

  private static func solution(_ name: String, _ version: String) -> String {
    """
    solution: \(name)
    version: \(version)
    publisher: {name: \(name), prefix: acm}
    providers: [{name: \(name)}]
    conversationActions:
      - {name: \(name)Cobrowse, eventName: Open App Tab Template, eventParameter: \(name)Tab, order: 0}
    conversationActionLocales:
      - {conversationAction: \(name)Cobrowse, locale: en-US, label: Co-browse, tooltip: Start, slashCommand: /\(name.lowercased())}
    channelCapabilities:
      - {name: \(name)_cobrowse, provider: \(name), escalationChannelMode: Co-browse, conversationAction: \(name)Cobrowse}
    applicationTabTemplates:
      - {name: \(name)Tab, uniqueName: \(name.lowercased())_tab, pageType: Web resource, parameters: {webresourceName: acm_/a.html}}

    """
  }

  private struct NotDone: Error {
    let errors: String
  }

  private static func expectDone(_ result: Command.Result) throws {
    guard result.status == 0 else { throw NotDone(errors: result.errors) }
  }

  /// What readers see of Shop.
  static func seen(in folder: String) throws -> [String] {
    try [["solution", "list", "--org", "shop", "--json"], ["widget", "list", "shop", "--json"]].map {
      reader in
      let result = try Program.run(in: folder, reader)
      return "\(result.status) \(result.output)"
    }
  }
}
