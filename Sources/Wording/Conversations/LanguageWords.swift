import Diagnostics
import Records

/// What to choose instead of a language that is not known.
public enum LanguageWords {
  /// The language that was probably meant, and the organization's own.
  public static func hint(near tag: String, of own: [Locale]) -> String {
    let labels = own.map(\.label) + Locale.allCases.filter { !own.contains($0) }.map(\.label)
    let sameLanguage = labels.first { language(of: $0) == language(of: tag) }
    let nearest = sameLanguage ?? NearestName.meant(by: tag, among: labels)
    let known = own.isEmpty ? "" : "the organization's languages: \(Hints.list(own.map(\.label)))"
    guard let nearest else {
      return known.isEmpty ? "write a tag such as \(Locale.english.label)" : known
    }
    return "did you mean `\(nearest)`?" + (known.isEmpty ? "" : " (\(known))")
  }

  /// The part of a tag before the region: `fr` of `fr-FR`.
  private static func language(of tag: String) -> String {
    tag.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
  }
}
