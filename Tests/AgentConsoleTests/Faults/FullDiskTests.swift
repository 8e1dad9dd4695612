import Foundation
import TestSupport
import Testing

/// A disk that is full, or nearly: what cannot be written is named, and nothing is half there.
@Suite(
  "A full disk", .waits, .enabled(if: Program.mayNotSkip || OwnMounts.arePossible, "only root can mount"))
struct FullDiskTests {
  @Test(
    "The file that cannot be written is named, and nothing is half written", .tags(.trials),
    arguments: DiskWriting.all)
  func fullDisk(writing: DiskWriting) throws {
    let model = try writing.prepared()
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
}

/// Mounts that only one process and its children see.
private enum OwnMounts {
  static let arePossible =
    (try? Command.run("/bin/sh", ["-c", "unshare --mount mount -t tmpfs none /mnt"]).status) == 0
}
