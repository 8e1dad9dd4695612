import Desktop
import Glibc
import Storage

/// Where texts go that were typed and not sent when the terminal ended.
public protocol UnsentTextKeeper {
  /// Keeps the texts, and says where they are.
  func keep(_ texts: [UnsentText])
}

/// Keeps unsent texts in a new file, and names it on standard error.
public struct UnsentTextFile: UnsentTextKeeper {
  private let folders: [String]

  /// - Parameter folders: where the file may lie, the best place first; a missing folder is made.
  public init(folders: [String] = Self.usualFolders) { self.folders = folders }

  /// The person's folder for programs' state (the XDG base directory specification), otherwise the temporary one.
  public static var usualFolders: [String] {
    let state = variable("XDG_STATE_HOME") ?? variable("HOME").map { "\($0)/.local/state" }
    return [state.map { "\($0)/agent-console" }, variable("TMPDIR"), "/tmp"].compactMap { $0 }
  }

  public func keep(_ texts: [UnsentText]) {
    guard !texts.isEmpty else { return }
    let bytes = Array(UnsentTextWords.file(texts).utf8)
    for folder in folders {
      Self.make(folder)
      guard let path = try? NewFile.writeNumbered(bytes, "unsent", ending: "txt", in: folder) else {
        continue
      }
      return say(UnsentTextWords.kept(in: path))
    }
    say(UnsentTextWords.lost(texts))
  }

  private func say(_ line: String) {
    // A terminal that has gone cannot be told.
    try? FileCalls.write(Array("\(line)\n".utf8)[...], to: STDERR_FILENO)
  }

  /// Makes a folder that only its owner can read, and those above it.
  private static func make(_ path: String) {
    var folder = ""
    for name in path.split(separator: "/") {
      folder += "/\(name)"
      mkdir(folder, 0o700)
    }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
