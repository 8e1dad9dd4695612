import Glibc
import TestSupport
import Testing

/// What may not be written is named, nothing is changed, and the next command works.
@Suite(
  "Permissions", .waits,
  .enabled(
    if: Program.mayNotSkip || geteuid() != 0 || Command.exists("/usr/bin/setpriv"), "setpriv is not installed"
  ))
struct PermissionTests {
  /// A path that may not be written, and a command that would.
  enum Denied: CaseIterable {
    case organization, organizationOfLast, solutions, solution, file, fileToReset

    fileprivate var path: String {
      switch self {
      case .organization, .organizationOfLast: "shop"
      case .solutions: "shop/solutions"
      case .solution: "shop/solutions/acme"
      case .file, .fileToReset: "shop/org.yaml"
      }
    }

    fileprivate var run: ChangingRun {
      switch self {
      case .organization: .firstInstall
      case .solutions: .install
      case .solution, .organizationOfLast: .uninstall
      case .file: .widget
      case .fileToReset: .uninstallWithReset
      }
    }

    fileprivate func prepared() throws -> ScratchFolder {
      let folder = try run.prepared()
      // The last solution would go with the folder around it.
      if self == .solution { _ = try Program.run(in: folder.path, ChangingRun.other) }
      return folder
    }

    /// The path that the message names.
    fileprivate var named: String { path == "shop" ? "shop/solutions" : path }
  }

  @Test(
    "The message names the path, nothing is changed, and the next command works", arguments: Denied.allCases)
  func denied(_ denied: Denied) throws {
    let folder = try denied.prepared()
    let (path, before) = ("\(folder.path)/\(denied.path)", try FileTree(at: folder.path))
    var status = stat()
    try #require(stat(path, &status) == 0)
    chmod(path, status.st_mode & 0o7555)
    defer { chmod(path, status.st_mode & 0o7777) }
    let refused = try Self.run(denied.run.arguments, in: folder.path)
    #expect(refused.status == 2)
    #expect(
      refused.errors.hasPrefix("\(denied.named):1:1: error: it cannot be written: Permission denied"),
      "\(refused.errors)")
    #expect(refused.errors.contains("hint: check who may write there"))
    #expect(try FileTree(at: folder.path).difference(before) == [])
    chmod(path, status.st_mode & 0o7777)
    #expect(try Self.run(denied.run.arguments, in: folder.path).status == 0)
  }

  /// Runs the program as a user whom permissions bind: the superuser they do not.
  private static func run(_ arguments: [String], in folder: String) throws -> Command.Result {
    let binding = "setpriv --bounding-set=-dac_override,-dac_read_search --"
    let script = "cd \"$1\" && shift && exec \(geteuid() == 0 ? binding : "") \"$@\""
    return try Command.run("/bin/sh", ["-c", script, "sh", folder, Program.path] + arguments)
  }
}
