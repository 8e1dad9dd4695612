import Glibc

/// File operations that take more than one system call.
public enum FileCalls {
  /// All names in a folder, including hidden ones, sorted.
  static func names(in path: String) throws(FileFailure) -> [String] {
    guard let folder = opendir(path) else { throw .lastError(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      // readdir returns nothing both at the end and after an error; only the error sets the number.
      errno = 0
      guard let entry = readdir(folder) else {
        guard errno == 0 else { throw .lastError(path) }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
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
