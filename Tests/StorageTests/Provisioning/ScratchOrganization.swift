import Concurrency
import Diagnostics
import Foundation
import Organizations
import Records
import Testing

@testable import Storage

/// An org folder for one test, with its own package next to it.
struct ScratchOrganization {
  private let folder: TemporaryFolder
  var path: String { folder.path + "/org" }
  var package: String { folder.path + "/package" }

  static let organization = """
    # A shop
    name: shop
    chatWidgets:
      - name: Web  # the first
        remoteAssistance:
          coBrowse: {enabled: false}
    """

  static func solution(_ name: String, version: String = "1.0", command: String = "/cb") -> String {
    """
    solution: \(name)
    version: \(version)
    publisher: {name: \(name), prefix: fab, privacyPolicy: "https://fabrikam.example/privacy"}
    providers: [{name: \(name)}]
    conversationActions:
      - {name: \(name)Cobrowse, eventName: Open App Tab Template, eventParameter: \(name)Tab, order: 0}
    conversationActionLocales:
      - {conversationAction: \(name)Cobrowse, locale: en-US, label: Co-browse, tooltip: Start, slashCommand: \(command)}
    channelCapabilities:
      - {name: \(name)_cobrowse, provider: \(name), escalationChannelMode: Co-browse, conversationAction: \(name)Cobrowse}
    applicationTabTemplates:
      - {name: \(name)Tab, uniqueName: \(name.lowercased())_tab, pageType: Web resource, parameters: {webresourceName: fab_/a.html}}

    """
  }

  /// - Parameter other: whether another solution is installed, so that there is a `solutions` folder.
  init(_ organization: String = organization, other: Bool = false) throws {
    folder = try TemporaryFolder()
    try folder.write(organization, to: "org/org.yaml")
    try folder.write("- {title: Hello, message: How can I help?}\n", to: "org/quick-replies.yaml")
    if other {
      try folder.write(Self.solution("Other", command: "/other"), to: "org/solutions/other/solution.yaml")
    }
    try writePackage("1.0")
  }

  func writePackage(_ version: String, command: String = "/cb") throws {
    try folder.write(
      Self.solution("Fabrikam", version: version, command: command), to: "package/solution.yaml")
    try folder.write("<p>\(version)</p>\n", to: "package/webresources/fab_/a.html")
    try folder.write("kept\n", to: "package/.hidden")
  }

  func write(_ text: String, to file: String) throws { try folder.write(text, to: "org/" + file) }

  /// Every file and folder with its content.
  var content: [String: String] {
    var content: [String: String] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: path) ?? .init() {
      let file = path + "/" + name
      content[name] =
        FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? "folder"
    }
    return content
  }

  func load() throws -> OrganizationSnapshot {
    let reading = OrganizationSnapshot.read(path)
    return try #require(reading.value, "\(reading.diagnostics)")
  }

  /// Installs the package, or upgrades to it.
  func install(_ changes: FolderChanges = FolderChanges()) throws {
    let package = try #require(SolutionPackage.read(package).value)
    let loaded = try load()
    let old = loaded.organization.solution(named: package.solution.uniqueName).flatMap {
      loaded.folder(of: $0)
    }
    _ = try OrganizationFolder(path, changes: changes).install(package, inPlaceOf: old)
  }

  func uninstall(
    _ name: String = "Fabrikam", reset: Set<String> = [], _ changes: FolderChanges = FolderChanges()
  ) throws {
    let loaded = try load()
    let solution = try #require(loaded.organization.solution(named: name))
    let place = try #require(loaded.folder(of: solution))
    try OrganizationFolder(path, changes: changes).uninstall(
      folder: place, resetting: reset, forgetting: Set(solution.providers.map(\.name)))
  }

  /// Uninstalls Fabrikam, and leaves its data.
  func leaveData(_ changes: FolderChanges = FolderChanges()) throws {
    let loaded = try load()
    let solution = try #require(loaded.organization.solution(named: "Fabrikam"))
    let place = try #require(loaded.folder(of: solution))
    let left = try #require(loaded.organization.remains(of: solution))
    try OrganizationFolder(path, changes: changes).leave(left, inPlaceOf: place)
  }

  func turnOn(
    _ provider: String, _ mode: RemoteAssistanceMode = .coBrowse, widget: String = "Web",
    _ changes: FolderChanges = FolderChanges()
  ) throws {
    _ = try OrganizationFolder(path, changes: changes)
      .apply([.option(OptionChange(widget: widget, mode: mode, .on(provider: provider)))])
  }

  func turnOff(
    _ mode: RemoteAssistanceMode = .coBrowse, widget: String = "Web",
    _ changes: FolderChanges = FolderChanges()
  ) throws {
    _ = try OrganizationFolder(path, changes: changes)
      .apply([.option(OptionChange(widget: widget, mode: mode, .off))])
  }
}

/// A run that is killed at one of its system calls.
final class Killing: Sendable {
  private let place: Int
  private let isOnce: Bool
  private let count = Mutex(0)

  /// - Parameter isOnce: whether only that call fails, and those behind it work again.
  init(atCall place: Int, once isOnce: Bool = false) { (self.place, self.isOnce) = (place, isOnce) }

  /// Whether the run reached that call.
  var happened: Bool { count.withLock { $0 > place } }

  var changes: FolderChanges {
    var changes = FolderChanges()
    changes.beforeCall = { [self] () throws(WriteFailure) in
      let call = count.withLock { count in
        count += 1
        return count
      }
      // From then on every call fails, including those that clean up.
      if isOnce ? call == place + 1 : call > place {
        throw WriteFailure(path: "killed", .unwritable(reason: "killed"))
      }
    }
    return changes
  }
}
