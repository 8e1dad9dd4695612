import Diagnostics
import Glibc
import Notations

/// Why a file or folder cannot be read.
public struct FileFailure: Error, Hashable {
  /// The path as the user named it, or below the folder that the user named.
  public var path: String
  public var reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    case notFound
    case notPermitted
    case isAFolder
    case isNoFolder
    /// A device, a pipe or a socket.
    case isNoFile
    case tooLarge(bytes: Int, limit: Int)
    /// A page, a document or an archive instead of the trainer's notes.
    case isNoNotes
    /// Something other than a journal.
    case isNoJournal
    /// Its path leads to another file, or to none.
    case wasRemoved
    /// The name has bytes that are not UTF-8, so it cannot be written in a path here.
    case nameNotUTF8
    /// Any other system error, by number.
    case system(code: Int32)

    init(code: Int32) {
      switch code {
      case ENOENT: self = .notFound
      case EACCES, EPERM: self = .notPermitted
      case EISDIR: self = .isAFolder
      case ENOTDIR: self = .isNoFolder
      default: self = .system(code: code)
      }
    }

    /// The system's number for the reason.
    private var code: Int32 {
      switch self {
      case .notFound: ENOENT
      case .notPermitted: EACCES
      case .isAFolder: EISDIR
      case .isNoFolder: ENOTDIR
      case .isNoFile, .isNoNotes, .isNoJournal: EINVAL
      case .wasRemoved: ENOENT
      case .tooLarge: EFBIG
      case .nameNotUTF8: EILSEQ
      case .system(let code): code
      }
    }

    /// The system's text for the reason.
    var systemText: String {
      switch self {
      case .isNoFile: "Not a regular file"
      case .isNoNotes: "It holds something other than the trainer's notes"
      case .isNoJournal: "It is there already and is not a journal; give another name"
      case .wasRemoved: "It was removed or replaced"
      case .nameNotUTF8: "its name is not UTF-8; rename it to have it read"
      case .notFound, .notPermitted, .isAFolder, .isNoFolder, .tooLarge, .system:
        String(cString: strerror(code))
      }
    }
  }

  /// The diagnostic that reports the failure.
  public var diagnostic: Diagnostic { diagnostic(nearest: nil) }

  /// The diagnostic for a path that a person has named, with the path that was probably meant.
  public var diagnosticOfNamedPath: Diagnostic {
    diagnostic(nearest: reason == .notFound ? NearestPath.to(path) : nil)
  }

  /// The same where a feature was to be named, which may be one of a built-in sample.
  ///
  /// - Parameter folder: the folder of a sample whose features are meant first.
  func diagnosticOfNamedFeature(in folder: String) -> Diagnostic {
    guard reason == .notFound else { return diagnostic }
    return diagnostic(
      nearest: NearestPath.to(path) ?? SampleFeatures.nearest(to: path, first: folder),
      samples: SampleFeatures.homes)
  }

  private func diagnostic(nearest: String?, samples: [String] = []) -> Diagnostic {
    let fault: FileFault =
      switch reason {
      case .notFound: .missing(name: FilePath.split(path).name, nearest: nearest, samples: samples)
      case .tooLarge(let bytes, let limit): .tooLarge(bytes: bytes, limit: limit)
      default: .unreadable(reason: reason.systemText)
      }
    // An odd name is no reason to refuse everything else.
    let severity: Severity = reason == .nameNotUTF8 ? .warning : .error
    return Diagnostic(fault, at: Place(file: path), severity: severity)
  }
}
