import Storage

/// Writes a file that the user asked for.
enum OutputFile {
  static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(FileFailure) {
      try FileReplacement.write(bytes, to: path)
    } catch {
      try Message.print([WriteFailure(error).diagnostic])
      throw ExitStatus.invalid.code
    }
  }
}
