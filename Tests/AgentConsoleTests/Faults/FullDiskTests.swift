import Foundation
import TestSupport
import Testing

/// A disk that is full, or nearly: what cannot be written is named, and nothing is half there.
@Suite(
  "A full disk", .waits, .enabled(if: Program.mayNotSkip || OwnMounts.arePossible, "only root can mount"))
struct FullDiskTests {
  /// A command that writes, and what its message must name.
  struct Writing: CustomTestStringConvertible {
    let arguments: [String]
    let names: String
    /// Whether it writes several files one after the other, or lines as they come.
    var isGradual = false

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let export = ["solution", "export", "Acme", "--org", "shop", "--to"]
  private static let writings: [Writing] =
    ChangingRun.allCases.filter { ![.firstInstall, .uninstall].contains($0) }.map {
      Writing(arguments: $0.arguments, names: "shop/")
    } + [
      Writing(arguments: ["new", "org", "Made"], names: "made"),
      Writing(arguments: ["new", "solution", "Made"], names: "made"),
      Writing(arguments: ["new", "scenario", "Made", "--in", "shop"], names: "made.feature"),
      Writing(arguments: export + ["yaml", "--output", "made/"], names: "made/"),
      Writing(arguments: export + ["configuration-migration", "--output", "made.zip"], names: "made.zip"),
      Writing(arguments: export + ["yaml", "--output", "old.yaml"], names: "old.yaml"),
      Writing(arguments: ["test", "screen.feature", "--report", "tap=old.tap"], names: "old.tap"),
      Writing(arguments: ["test", "screen.feature", "--report", "html=made.html"], names: "made.html"),
      Writing(arguments: ["test", "screen.feature", "--coverage=made.json"], names: "made.json"),
      Writing(arguments: ["test", "screen.feature", "--update"], names: "screen.feature"),
      Writing(
        arguments: ["test", "screen.feature", "--record", "made", "--record-all"], names: "made/",
        isGradual: true),
      Writing(arguments: ["play", "screen.feature", "--cast", "made.cast"], names: "made.cast"),
      Writing(arguments: ["play", "screen.feature", "--svg", "made.svg"], names: "made.svg"),
      Writing(
        arguments: ["open", "shop", "--linear", "--record", "made.journal"], names: "made.journal",
        isGradual: true),
      Writing(arguments: ["help", "--manual", "manual"], names: "manual/", isGradual: true),
    ]

  @Test(
    "The file that cannot be written is named, and nothing is half written", .tags(.trials),
    arguments: writings)
  func fullDisk(writing: Writing) throws {
    let model = try prepared(writing)
    let before = try FileTree(at: model.path)
    var hasFailed = false
    for free in [0, 2, 16, 1, 4].prefix(Trials.count(1, thorough: 5)) {
      let result = try ScratchFolder(["place": ""])
      let run = try Command.run(
        "/bin/sh",
        [
          "-c", Self.script, "sh", model.path, result.path, String(free), Program.path,
        ] + writing.arguments)
      let after = try FileTree(at: result.path + "/after")
      if run.errors.contains("No space left on device") {
        hasFailed = true
        #expect(run.status == 2, "\(free): \(run.errors)")
        #expect(run.errors.contains(writing.names), "\(free): \(run.errors)")
        #expect(!run.errors.contains("staged") && !run.errors.contains(".new"), "\(free): \(run.errors)")
        #expect(run.errors.contains("hint: "), "\(free): \(run.errors)")
        if run.errors.contains("its files are not deleted yet") {
          #expect(try Program.run(in: result.path + "/after", ChangingRun.nothing).status == 0)
          #expect(try !FileTree(at: result.path + "/after").paths.contains { $0.hasPrefix("shop/solutions") })
        } else if !writing.isGradual {
          #expect(after.matches(before), "\(free): \(after.difference(before))")
        }
      } else {
        #expect(run.status < 2, "\(free): \(run.errors)")
      }
    }
    #expect(hasFailed)
  }

  /// Runs a command on a copy of a folder, on a disk that has so many pages left, and keeps what is there then.
  private static let script = """
    model=$1 result=$2; shift 2
    exec unshare --mount sh -c '
      mount -t tmpfs -o size=4m none /mnt && cp -a "$0/." /mnt && cd /mnt || exit 90
      dd if=/dev/zero of=.fill bs=4096 2> "$1/fill"
      result=$1; truncate -s -$(($2 * 4096)) .fill; shift 2
      "$@"; code=$?
      rm .fill && cp -a /mnt "$result/after" && exit $code' "$model" "$result" "$@"
    """

  private func prepared(_ writing: Writing) throws -> ScratchFolder {
    let run = ChangingRun.allCases.first { $0.arguments == writing.arguments && $0 != .firstInstall }
    let folder = try (run ?? .uninstallWithReset).prepared()
    let files = [
      "old.yaml": "old: true\n", "old.tap": "old\n", "manual/readme": "",
      "screen.feature": """
      Feature: Screen
        Scenario: Start
          Given the org "shop"
          When a conversation from "Noah Park" arrives
          Then the screen at 40x12 is
            \"""
            old
            \"""

      """,
    ]
    for (name, text) in files {
      let url = URL(filePath: "\(folder.path)/\(name)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return folder
  }
}

/// Mounts that only one process and its children see.
private enum OwnMounts {
  static let arePossible =
    (try? Command.run("/bin/sh", ["-c", "unshare --mount mount -t tmpfs none /mnt"]).status) == 0
}
