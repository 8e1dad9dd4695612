import Diagnostics
import RecordFormats

extension ConfigurationFault: WordedFault {
  public func words(in file: String) -> Spoken {
    switch self {
    case .unusableKey(let written, let problem): Self.words(for: problem, of: written)
    case .keyTaken(let key, let command, let owner):
      Self.words(for: owner, of: visible(key), wantedBy: command, in: file)
    }
  }

  private static func words(for problem: KeyProblem, of written: String) -> Spoken {
    switch problem {
    case .unknown(let nearest):
      .init(
        "there is no key \(code(written))",
        hint: nearest.map { "did you mean \(code($0))?" }
          ?? "write one key as `screenshot --keys` does: `C-p`, `M-x` or `F13`")
    case .sentAs(let key):
      .init(
        "\(code(written)) cannot be told from \(key): a terminal sends the same for both",
        hint: "choose another key, such as `M-q`")
    case .notSent:
      .init(
        "a terminal does not send \(code(written))",
        hint: "Ctrl goes with letters, Alt with letters and digits")
    case .typesText:
      .init(
        "\(code(written)) types text, so it cannot stand for a command",
        hint: "choose a key with Ctrl or Alt")
    case .noWayToQuit:
      .init(
        "not every terminal sends \(code(written)), and you could not quit",
        hint: "give `quit` one key that is Ctrl or Alt with a letter")
    }
  }

  private static func words(
    for owner: KeyOwner, of key: String, wantedBy command: String, in file: String
  ) -> Spoken {
    switch owner {
    case .configured(let other, let place):
      .init(
        "\(code(command)) and \(code(other)) cannot both have \(key)",
        hint: "\(code(other)) is given it at \(shown(place, in: file)); change one of them")
    case .standard(let other):
      .init(
        "\(code(command)) cannot have \(key): it is the key of \(code(other))",
        hint: "give \(code(other)) another key, too, or choose another one here")
    case .fixed(let title, let scope):
      .init(
        "\(code(command)) cannot have \(key): it stands for “\(visible(title))” (\(scope))",
        hint: "choose another key; that one stays")
    }
  }
}

extension ConfigurationRule: WordedRule {
  public var meaning: String {
    switch self {
    case .unusableKey:
      "A configuration gives a command a key that does not exist, types text, or is not sent by terminals."
    case .keyTaken: "A configuration gives a command a key that something else has in the same place."
    }
  }
}
