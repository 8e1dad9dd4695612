import Glibc

/// The folder to embed, and the file generated from it.
enum SourceFolder {
  /// The sorted relative paths of all files in a folder, without hidden ones.
  static func files(under folder: String) -> [String] {
    guard let stream = opendir(folder) else { stop("cannot open \(folder)") }
    defer { closedir(stream) }
    var files: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { stop("cannot read \(folder)/\(name)") }
      if status.st_mode & S_IFMT == S_IFDIR {
        files += self.files(under: "\(folder)/\(name)").map { "\(name)/\($0)" }
      } else {
        files.append(name)
      }
    }
    return files.sorted()
  }

  static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { stop("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = fread(&part, 1, part.count, file)
      bytes += part.prefix(count)
      if count < part.count { break }
    }
    guard ferror(file) == 0 else { stop("cannot read \(path)") }
    return bytes
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { stop("cannot write \(path)") }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten else { stop("cannot write \(path)") }
  }
}

/// Ends the program with a message.
func stop(_ message: String) -> Never {
  let line = "EmbedFiles: \(message)\n"
  _ = Glibc.write(STDERR_FILENO, line, line.utf8.count)
  exit(1)
}
