import Storage

/// Writes a file that the user asked for.
enum OutputFile {
  /// Refuses files that would be written over a scenario of the run or a part of an organization.
  ///
  /// - Parameter noun: what is written: `report`.
  static func protect(_ sources: [String], from targets: [String], as noun: String) throws {
    for target in targets {
      if sources.contains(where: { FilePath.isSame($0, target) }) {
        try Message.print(
          error: "\(target) is a feature file of this run", hint: "write the \(noun) to another file")
      } else if OrganizationLayout.isPart(ofAny: target) {
        try Message.print(
          error: "\(target) is part of an organization", hint: "write the \(noun) to a path outside it")
      } else {
        continue
      }
      throw ExitStatus.invalid.code
    }
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(FileFailure) {
      try FileReplacement.write(bytes, to: path)
    } catch {
      try Message.print([WriteFailure(error).diagnostic])
      throw ExitStatus.invalid.code
    }
  }
}
