extension FileShape {
  /// `config.yaml`, with the names that the console knows.
  ///
  /// It is not among the shapes that are found by a file's name: many programs have a `config.yaml`.
  public static func configuration(_ vocabulary: ConfigurationVocabulary) -> FileShape {
    FileShape(
      ConfigurationFile.name, "What a person wants of agent-console each time.",
      .mapping(.configuration(vocabulary)))
  }
}

extension MappingShape {
  static func configuration(_ vocabulary: ConfigurationVocabulary) -> MappingShape {
    MappingShape(
      "configuration",
      [
        KeyShape(
          "theme", "Theme", KeyNote("The colours of the screen; `--theme` wins."),
          .labels(vocabulary.themes)),
        KeyShape(
          "linear", "Linear mode",
          KeyNote("Lines instead of a screen; `--linear` and `AGENT_CONSOLE_LINEAR` win."), .flag,
          standard: .flag(false)),
        KeyShape(
          "notes", "Notes", KeyNote("Whether `play` shows the trainer's notes; `--notes` wins."), .flag,
          standard: .flag(false)),
        KeyShape(
          "keys", "Keys", KeyNote("Other keys for commands, by the commands' names."),
          .mapping(.configuredKeys(vocabulary))),
      ])
  }

  static func configuredKeys(_ vocabulary: ConfigurationVocabulary) -> MappingShape {
    MappingShape(
      "key mapping",
      vocabulary.commands.map { command in
        KeyShape(
          command.name, command.title, KeyNote("One key, such as `C-p`, `M-x` or `F13`, or a list of keys."),
          .oneOrMore(.text(maximum: nil)), standard: .texts(command.keys))
      })
  }
}
