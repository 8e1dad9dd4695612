import Organizations
import Records

/// The fingerprints of what changes seldom: the installed solutions, and the other settings of the stage.
///
/// A successor takes them over from its state, unless its input can have changed them.
struct SettingFingerprint: Hashable, Sendable {
  private var solutions: Fingerprint
  private(set) var whole: Fingerprint

  init(_ state: State) {
    solutions = Self.solutions(of: state)
    whole = Self.whole(of: state, solutions)
  }

  /// Computes again what an input can have changed.
  mutating func update(after input: Input, in state: State) {
    switch input {
    case .agent, .customer, .provider, .page, .passTo: return
    case .administrator(.turnsOn), .administrator(.turnsOff), .administrator(.sets), .administrator(.changes):
      break
    case .administrator(.installs), .administrator(.uninstalls), .trainer:
      solutions = Self.solutions(of: state)
    }
    whole = Self.whole(of: state, solutions)
  }

  private static func solutions(of state: State) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.addHashes(of: state.organization.solutions)
    return builder.fingerprint
  }

  private static func whole(of state: State, _ solutions: Fingerprint) -> Fingerprint {
    var builder = FingerprintBuilder()
    builder.add(solutions)
    builder.addHashes(of: state.organization.settings)
    builder.addHashes(of: state.desk.agent)
    builder.add(state.desk.language.rawValue)
    builder.addHashes(of: state.pageRuntime)
    return builder.fingerprint
  }
}

extension FingerprintBuilder {
  /// Adds 128 bits of a value's own hash.
  ///
  /// They differ from one run of the program to the next, which changes no result: fingerprints are only compared.
  fileprivate mutating func addHashes(of value: some Hashable) {
    for salt in 0..<2 {
      var hasher = Hasher()
      hasher.combine(salt)
      hasher.combine(value)
      add(hasher.finalize())
    }
  }
}
