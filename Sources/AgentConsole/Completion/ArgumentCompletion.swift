import ArgumentParser
import Notations

/// What completes an argument.
enum ArgumentCompletion: Equatable {
  case nothing
  case files
  case folders
  case choices([String])
  case names(NameSource)

  /// Reads it from the argument parser's description.
  ///
  /// - Parameter values: all values of an argument that has a fixed list.
  init(_ json: JSONValue?, values: JSONValue?) {
    if let choices = (json?["list"]?["values"] ?? values)?.asList {
      self = .choices(choices.compactMap(\.asText))
    } else if json?["file"] != nil {
      self = .files
    } else if json?["directory"] != nil {
      self = .folders
    } else if let source = json?["shellCommand"]?["command"]?.asText.flatMap(NameSource.init) {
      self = .names(source)
    } else {
      self = .nothing
    }
  }
}

extension CompletionKind {
  /// Names that the program looks up when they are asked for.
  ///
  /// The parser's description keeps the text of a shell command, but nothing of a function. No shell runs this one:
  /// our scripts ask the program.
  static func names(of source: NameSource) -> CompletionKind { .shellCommand(source.rawValue) }
}
