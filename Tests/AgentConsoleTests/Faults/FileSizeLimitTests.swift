import TestSupport
import Testing

/// A limit on the size of files, as `ulimit -f` sets it, is told like a full disk.
@Suite("A limit on the size of files", .waits) struct FileSizeLimitTests {
  @Test("The file that cannot be written is named, and nothing is half written", arguments: DiskWriting.all)
  func limited(writing: DiskWriting) throws {
    let folder = try writing.prepared()
    let before = try FileTree(at: folder.path)
    // The limit would hold for what is said, too, in the file that a test reads it from.
    let script = "cd \"$1\" && shift && (ulimit -f 0; \"$@\" 2>&1; echo \"status $?\") | cat"
    let said = try Command.run(
      "/bin/sh", ["-c", script, "sh", folder.path, Program.path] + writing.arguments
    )
    .output
    #expect(said.hasSuffix("status 2\n"), "\(said)")
    #expect(said.contains("File too large") && said.contains("hint: "), "\(said)")
    #expect(said.contains(writing.names), "\(said)")
    if !writing.isGradual { #expect(try FileTree(at: folder.path).difference(before) == []) }
  }
}
