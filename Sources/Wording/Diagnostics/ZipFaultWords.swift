import Diagnostics
import Notations

extension ZipFault: WordedFault {
  public func words(in _: String) -> Spoken {
    let whole = "the archive is read whole or not at all; pack it again without that"
    return switch self {
    case .damaged(let detail):
      .init("the archive cannot be read: \(visible(detail))", hint: "download or pack it again")
    case .damagedCabinet(let detail):
      .init(
        "the cabinet cannot be read: \(visible(detail))",
        hint: "pack it again, or unpack it with `expand` or `cabextract` and give the folder")
    case .encrypted(let entry):
      .init("\(code(entry)) in the archive is encrypted", hint: "pack it again without a password")
    case .unsafePath(let entry):
      .init("the path \(code(entry)) leads out of the archive", hint: whole)
    case .noFile(let entry):
      .init("\(code(entry)) in the archive is not a regular file", hint: whole)
    case .duplicateEntry(let entry):
      .init("the archive holds \(code(entry)) twice", hint: whole)
    case .tooManyEntries(let limit):
      .init("the archive holds more than \(limit) files", hint: "leave out what is not needed")
    case .nameTooLong(let limit):
      .init("a path in the archive has more than \(limit) bytes", hint: whole)
    case .entryTooLarge(let entry, let limit):
      .init(
        "\(code(entry)) in the archive has more than \(limit) bytes",
        hint: "leave out what is not needed")
    case .tooLarge(let limit):
      .init(
        "the archive holds more than \(limit) bytes unpacked", hint: "leave out what is not needed")
    case .tooCompressed(let limit):
      .init(
        "the archive holds more than \(limit) times its own bytes, like a zip bomb",
        hint: "if this is intended, unpack it yourself and name the folder")
    }
  }
}

extension ZipRule: WordedRule {
  public var meaning: String {
    switch self {
    case .damaged: "An archive is damaged or encrypted; it is read whole or not at all."
    case .damagedCabinet: "A cabinet (`.cab`) is damaged; it is read whole or not at all."
    case .unsafe:
      "An archive is unsafe or suspicious: it has a path that leads out of it, a link, two files of "
        + "one name, or far more bytes than it has itself."
    }
  }
}
