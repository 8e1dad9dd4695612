import Notations
import RecordFormats

/// A person's configuration: where it lies (the XDG base directory specification), and its text.
public struct ConfigurationOnDisk: Hashable, Sendable {
  public let path: String

  /// The largest file that is read: it has a few lines.
  private static let sizeLimit = 1 << 20

  /// Nil if the environment names no home.
  ///
  /// - Parameter variable: the value of an environment variable; a path that is not absolute does not count.
  public init?(environment variable: (String) -> String?) {
    func folder(_ name: String) -> String? {
      variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let folder = folder("XDG_CONFIG_HOME") ?? folder("HOME").map({ "\($0)/.config" }) else {
      return nil
    }
    path = folder + Self.ownPath
  }

  /// The configuration at a path that an editor has open.
  public init(at path: String) { self.path = path }

  /// Whether a path is that of somebody's configuration: other programs have a file of that name in their own folders.
  public static func isPath(_ path: String) -> Bool { path.hasSuffix(ownPath) }

  private static let ownPath = "/agent-console/\(ConfigurationFile.name)"

  /// The file's text; nil if there is no file.
  public func source() throws(FileFailure) -> SourceText? {
    do throws(FileFailure) {
      return SourceText(
        file: path, bytes: try FolderOnDisk("").bytes(of: path, limit: Self.sizeLimit))
    } catch {
      switch error.reason {
      case .notFound, .isNoFolder: return nil
      default: throw error
      }
    }
  }
}
