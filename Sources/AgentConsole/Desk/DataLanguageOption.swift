import ArgumentParser
import Records
import Wording

/// The option that chooses among a package's data for several languages.
struct DataLanguageOption: ParsableArguments {
  @Option(
    help:
      "The language whose data is read, such as fr-FR, if a Package Deployer package has data for several.",
    completion: .names(of: .allLanguages))
  var language: String?

  /// The language; an unknown one is reported, and ends the command.
  func locale() throws -> Locale? {
    guard let language else { return nil }
    guard let locale = Self.locale(tagged: language) else {
      try Message.print(
        error: "there is no language “\(language)”", hint: LanguageWords.hint(near: language, of: []))
      throw ExitStatus.nothingMatched.code
    }
    return locale
  }

  /// The language with this tag, in any case.
  static func locale(tagged tag: String) -> Locale? {
    Locale.allCases.first { $0.label.lowercased() == tag.lowercased() }
  }
}
