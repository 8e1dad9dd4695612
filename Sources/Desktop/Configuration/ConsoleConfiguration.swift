import Cells
import Diagnostics
import Notations
import RecordFormats

/// A configuration that can be used: what a person wants each time.
public struct ConsoleConfiguration: Sendable {
  public let theme: Placed<Theme>?
  public let linear: Placed<Bool>?
  public let notes: Placed<Bool>?
  public let keys: KeyTable
  /// Where commands are given other keys.
  let keyPlaces: [CommandName: Place]

  /// A configuration that says nothing.
  public static let none = ConsoleConfiguration(ConfigurationFile(), keys: .standard)

  private init(_ file: ConfigurationFile, keys: KeyTable) {
    theme = file.theme.flatMap { written in
      Theme(rawValue: written.value).map { Placed($0, at: written.place) }
    }
    (linear, notes, self.keys) = (file.linear, file.notes, keys)
    var places: [CommandName: Place] = [:]
    for keys in file.keys {
      if let name = CommandName(rawValue: keys.command), places[name] == nil { places[name] = keys.place }
    }
    keyPlaces = places
  }

  public static func read(_ source: SourceText) -> Reading<ConsoleConfiguration> {
    let read = ConfigurationFile.read(source, vocabulary)
    guard let file = read.value else { return Reading(nil, read.diagnostics) }
    let keys = KeyRebinding.table(file.keys, in: source)
    return Reading(
      keys.value.map { ConsoleConfiguration(file, keys: $0) }, read.diagnostics + keys.diagnostics)
  }

  /// The file's keys and what they may be, for its JSON Schema.
  public static var shape: FileShape { .configuration(vocabulary) }

  private static var vocabulary: ConfigurationVocabulary {
    ConfigurationVocabulary(
      themes: Theme.allCases.map(\.rawValue),
      commands: CommandName.allCases.map { name in
        ConfigurationVocabulary.Command(
          name: name.rawValue, title: name.command.title(in: .everywhere),
          keys: name.keys(in: .standard).map(\.name))
      })
  }
}
