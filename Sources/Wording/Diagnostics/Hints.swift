import Diagnostics
import Notations

/// Building blocks of hints.
public enum Hints {
  /// The maximum number of names listed; more would obscure the message.
  static let limit = 12
  /// The maximum number of choices listed where a person must see them all.
  private static let choiceLimit = 24

  /// `did you mean …?`, or a list of the choices.
  static func choose(
    _ nearest: String?, among known: [String], called introduction: String, alwaysAll: Bool = false
  ) -> String {
    let most = alwaysAll && known.count <= choiceLimit ? choiceLimit : limit
    let all = "\(introduction): \(list(known, limit: most))"
    guard let nearest else { return all }
    return "did you mean \(code(nearest))?" + (known.count <= most ? " (\(all))" : "")
  }

  /// The name probably meant by an unknown one, or a list of the choices.
  public static func choose(
    near name: String, among known: [String], called introduction: String = "there are"
  ) -> String {
    if known.isEmpty { return "there are none to choose from" }
    return choose(NearestName.meant(by: name, among: known), among: known, called: introduction)
  }

  static func list(_ names: [String], limit: Int = limit) -> String {
    let shown = names.prefix(limit).map(visible).joined(separator: ", ")
    return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
  }

  static func missingFile(_ name: String) -> String {
    switch name {
    case "org.yaml": "an org folder holds `org.yaml`, and a solution's folder `solution.yaml`"
    case "solution.yaml": "each folder under `solutions` holds a `solution.yaml`"
    default: "check the path"
    }
  }

  /// How to write a value of a kind.
  static func write(_ kind: ValueKind) -> String? {
    switch kind {
    case .text: "write one value; quotes make anything a text"
    case .wholeNumber: "write digits without quotes, such as `10` or `-5`"
    case .flag: "write `true` or `false`, without quotes"
    case .list: "write `[one, two]`, or each item on a line that begins with `- `"
    case .mapping: "write `key: value` lines, or `{key: value}`"
    case .nothing: nil
    }
  }
}
