import Glibc

/// File operations that take more than one system call.
public enum FileCalls {
  /// All names in a folder, including hidden ones, sorted.
  ///
  /// In a name that is not UTF-8 the wrong bytes become U+FFFD: it cannot be used in a path.
  static func names(in path: String) throws(FileFailure) -> [String] {
    try entries(in: Array(path.utf8CString)).map { name in name.withUnsafeBufferPointer(Self.text) }.sorted()
  }

  /// All names in a folder as the system has them, each ended by a NUL.
  static func entries(in path: [CChar]) throws(FileFailure) -> [[CChar]] {
    guard let folder = opendir(path) else { throw .lastError(path.withUnsafeBufferPointer(Self.text)) }
    defer { closedir(folder) }
    var names: [[CChar]] = []
    while true {
      // readdir returns nothing both at the end and after an error; only the error sets the number.
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw .lastError(path.withUnsafeBufferPointer(Self.text)) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1))
        }
      }
      if ![".", ".."].contains(where: { name == Array($0.utf8CString) }) { names.append(name) }
    }
    return names
  }

  /// The text of a name or path, for people.
  static func text(_ name: UnsafeBufferPointer<CChar>) -> String {
    name.baseAddress.map { String(cString: $0) } ?? ""
  }

  /// Writes all of these bytes.
  ///
  /// - Throws: the system's error number.
  public static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
  }

  /// Writes all of these bytes to a file; a failure carries the file's path.
  static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String) throws(FileFailure) {
    do throws(SystemError) {
      try write(bytes, to: descriptor)
    } catch {
      throw FileFailure(path: path, reason: .init(code: error.code))
    }
  }
}

/// A system error, by number.
public struct SystemError: Error {
  public let code: Int32

  /// The system's text for the error.
  public var text: String { String(cString: strerror(code)) }
}
