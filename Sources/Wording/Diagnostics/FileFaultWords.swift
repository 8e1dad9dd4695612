import Diagnostics
import Notations

extension FileFault: WordedFault {
  public func words(in _: String) -> Spoken {
    switch self {
    case .unreadable(let reason):
      .init("it cannot be read: \(reason)", hint: "check the path, and who may read it")
    case .missing(let name, nearest: let nearest?, samples: _):
      .init("there is no \(code(name)) here", hint: "did you mean \(code(nearest))?")
    case .missing(let name, nearest: nil, let samples):
      .init(
        "there is no \(code(name)) here",
        hint: Hints.missingFile(name)
          + (samples.isEmpty ? "" : ", or name a built-in sample: \(Hints.list(samples))"))
    case .notUTF8(let offset):
      .init("byte \(offset) is not UTF-8 text", hint: "save the file as UTF-8")
    case .utf16WithoutMark:
      .init(
        "this is UTF-16 text without a byte order mark, which is not read",
        hint: "save the file as UTF-8, or as UTF-16 with a byte order mark (BOM)")
    case .tooLarge(let bytes, let limit):
      .init(
        "the file has \(bytes) bytes, and at most \(limit) are read",
        hint: "split it, or leave out what is not needed")
    }
  }
}

extension FileRule: WordedRule {
  public var meaning: String {
    switch self {
    case .unreadableFile: "A file or folder exists but cannot be read."
    case .missingFile: "A required file is missing."
    case .notUTF8: "A file holds bytes that are not UTF-8 text."
    case .fileTooLarge: "A file has more bytes than are read."
    case .notWritten: "A file or folder cannot be written, or must not be."
    }
  }
}
