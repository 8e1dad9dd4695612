import Glibc
import Storage
import Testing

/// How a file is replaced, whole or not at all.
@Suite struct FileReplacementTests {
  private func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  @Test("A replaced file keeps its permissions, whatever the umask", arguments: [0o664, 0o600, 0o640, 0o755])
  func permissions(mode: Int) throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    let path = "\(folder.path)/a.txt"
    chmod(path, mode_t(mode))
    try FileReplacement.write(Array("new".utf8), to: path)
    #expect(self.mode(of: path) == mode_t(mode))
    #expect(try FolderOnDisk(folder.path).bytes(of: "a.txt", limit: 10) == Array("new".utf8))
  }

  @Test("A file that nobody may write is refused, also for the superuser")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "a.txt")
    let path = "\(folder.path)/a.txt"
    chmod(path, 0o444)
    #expect(throws: FileFailure.self) { try FileReplacement.write(Array("new".utf8), to: path) }
    #expect(try FolderOnDisk(folder.path).bytes(of: "a.txt", limit: 10) == Array("old".utf8))
  }

  @Test("The leftover of a killed run with the same process id is not in the way")
  func leftover() throws {
    let folder = try TemporaryFolder()
    try folder.write("half", to: "a.txt.\(getpid()).new")
    try FileReplacement.write(Array("new".utf8), to: "\(folder.path)/a.txt")
    #expect(try FolderOnDisk(folder.path).bytes(of: "a.txt", limit: 10) == Array("new".utf8))
  }
}
