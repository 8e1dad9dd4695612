import Cells
import Diagnostics
import RecordFormats

/// A key as a configuration writes it: as in `screenshot --keys`, with or without the angle brackets.
enum ConfiguredKeyName {
  static func key(_ written: String) throws(ConfigurationFault.KeyProblem) -> Key {
    let isBracketed = written.count > 2 && written.hasPrefix("<") && written.hasSuffix(">")
    let name = isBracketed ? String(written.dropFirst().dropLast()) : written
    guard let key = Key(name: name) else {
      if isControl(name) { throw .notSent }
      throw .unknown(nearest: NearestName.to(name, among: Key.names))
    }
    switch key {
    case .character: throw .typesText
    // The beginning of the sequences that other keys send.
    case .alt("["): throw .notSent
    case .control: return key
    default:
      if isControl(name) { throw .sentAs(key.name) }
      return key
    }
  }

  /// Whether it is Ctrl with one character.
  private static func isControl(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["ctrl-", "ctrl+", "control-", "c-", "^"].contains { prefix in
      name.hasPrefix(prefix) && name.count == prefix.count + 1
    }
  }
}

extension Key {
  /// Whether every terminal sends it.
  var arrivesAlways: Bool {
    switch self {
    case .control(let character), .alt(let character): character.isASCII && character.isLetter
    case .function(let number): (1...12).contains(number)
    default: false
    }
  }
}
