import Diagnostics
import Notations

/// `config.yaml`: what a person wants each time, as it is written; the console says what the words mean.
public struct ConfigurationFile: Hashable, Sendable {
  public static let name = "config.yaml"

  public var theme: Placed<String>?
  public var linear: Placed<Bool>?
  public var notes: Placed<Bool>?
  public var keys: [ConfiguredKeys] = []

  public init() {}

  /// Reads the file; one without content says nothing, and that is no problem.
  public static func read(
    _ source: SourceText, _ vocabulary: ConfigurationVocabulary
  ) -> Reading<ConfigurationFile> {
    var reader = ValueReader(source)
    let file = reader.root().flatMap { reader.configuration(in: $0, vocabulary) }
    if reader.diagnostics.allSatisfy({ $0.fault.base as? YAMLFault == .empty }), file == nil {
      return Reading(ConfigurationFile(), [])
    }
    return Reading(file, reader.diagnostics)
  }
}

/// A value and where it is written.
public struct Placed<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let place: Place

  public init(_ value: Value, at place: Place) { (self.value, self.place) = (value, place) }
}

/// The keys that a configuration gives a command, as they are written.
public struct ConfiguredKeys: Hashable, Sendable {
  public let command: String
  public let place: Place
  /// At least one.
  public let keys: [Placed<String>]
}

/// The names that a configuration may use.
public struct ConfigurationVocabulary: Sendable {
  public let themes: [String]
  public let commands: [Command]

  /// A command that can have other keys.
  public struct Command: Sendable {
    public let name: String
    public let title: String
    /// Its keys if the configuration gives it none.
    public let keys: [String]

    public init(name: String, title: String, keys: [String]) {
      (self.name, self.title, self.keys) = (name, title, keys)
    }
  }

  public init(themes: [String], commands: [Command]) {
    (self.themes, self.commands) = (themes, commands)
  }
}

extension ValueReader {
  fileprivate mutating func configuration(
    in root: YAMLNode, _ vocabulary: ConfigurationVocabulary
  ) -> ConfigurationFile? {
    let keys = MappingShape.configuration(vocabulary).keys.map(\.key)
    guard let fields = Fields(root, owner: "configuration", keys: keys, with: &self) else { return nil }
    var file = ConfigurationFile()
    if let node = fields["theme"] { file.theme = theme(node, vocabulary) }
    if let node = fields["linear"] { file.linear = placedFlag(node, for: "linear") }
    if let node = fields["notes"] { file.notes = placedFlag(node, for: "notes") }
    if let node = fields["keys"] { file.keys = commands(node, vocabulary) }
    return file
  }

  private mutating func theme(
    _ node: YAMLNode, _ vocabulary: ConfigurationVocabulary
  ) -> Placed<String>? {
    let labels = OptionLabels(vocabulary.themes.enumerated().map { ($0.offset, $0.element) })
    return number(node, for: "theme", of: labels).map {
      Placed(vocabulary.themes[$0], at: source.place(of: node.bytes))
    }
  }

  private mutating func placedFlag(_ node: YAMLNode, for key: String) -> Placed<Bool>? {
    flag(node, for: key).map { Placed($0, at: source.place(of: node.bytes)) }
  }

  private mutating func commands(
    _ node: YAMLNode, _ vocabulary: ConfigurationVocabulary
  ) -> [ConfiguredKeys] {
    let shape = MappingShape.configuredKeys(vocabulary)
    let names = shape.keys.map(\.key)
    guard let fields = Fields(node, owner: shape.owner, keys: names, with: &self) else { return [] }
    return names.compactMap { name in
      guard let node = fields[name] else { return nil }
      guard !node.isList || node.count > 0 else {
        report(.missingKey(key: name, owner: shape.owner), at: node.bytes)
        return nil
      }
      let items = node.isList ? list(node, for: name) : [node]
      let keys = items.compactMap { item in
        text(item, for: name).map { Placed($0, at: source.place(of: item.bytes)) }
      }
      return keys.isEmpty
        ? nil : ConfiguredKeys(command: name, place: source.place(of: node.bytes), keys: keys)
    }
  }
}
