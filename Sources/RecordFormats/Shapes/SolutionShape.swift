import Records

extension FileShape {
  /// `solution.yaml`: a provider's records, and how its simulated app behaves.
  public static let solution = FileShape(
    SolutionFile.name, "A provider's solution: the five kinds of record, and its simulated app.",
    .mapping(
      MappingShape(
        "solution",
        [
          KeyShape(
            "solution", "Unique name", KeyNote("The solution's unique name.", .solutionNameHasALimit),
            .text(maximum: nil), isRequired: true),
          KeyShape("version", "Version", KeyNote("One to four numbers with dots: `1.0.0.0`."), .version),
          KeyShape("publisher", "Publisher", KeyNote("Who publishes the solution."), .mapping(publisher)),
          KeyShape(
            "managed", "Managed",
            KeyNote(
              "Whether the solution is managed; without the key it is not known.",
              .managedSolutionTakesItsComponents), .flag),
          KeyShape(
            "bringsFiles", "Brings files",
            KeyNote("`false` where the solution came as rows only, without the files of its web resources."),
            .flag,
            standard: .flag(true)),
          KeyShape(
            "leftBy", "Left by",
            KeyNote("The uninstalled solution whose rows stayed as these.", .dataRowsStay),
            .text(maximum: nil)),
        ]
          + Table.allCases.map(rows)
          + [
            KeyShape(
              "simulation", "Simulation",
              KeyNote("How the simulated third-party app behaves, by the name of its template."),
              .entries(keys: .applicationTabTemplate, .mapping(.simulation)))
          ])))

  private static let publisher = MappingShape(
    "publisher",
    [
      KeyShape("name", "Name", KeyNote("The publisher's name."), .text(maximum: nil), isRequired: true),
      KeyShape(
        "prefix", "Prefix", KeyNote("What unique names begin with.", .uniqueNameHasThePublishersPrefix),
        .text(maximum: nil)),
      KeyShape(
        "privacyPolicy", "Privacy policy",
        KeyNote("The address of the page about privacy.", .privacyPolicyIsPublished), .text(maximum: nil)),
    ])

  /// The list of a table's rows.
  private static func rows(of table: Table) -> KeyShape {
    KeyShape(
      table.key, table.plural.prefix(1).uppercased() + table.plural.dropFirst(),
      KeyNote("The rows of `\(table.logicalName)`.", .recordsOfASolution),
      .list(.mapping(row(of: table.rowType))), logicalName: table.logicalName)
  }

  private static func row<Row: TableRow>(of type: Row.Type) -> MappingShape {
    let id = KeyShape(
      "id", "Id", KeyNote("The row's GUID; without it, it is derived from the row's content."), .identifier)
    let standard = Row(id: .agentConsoleSpace)
    return MappingShape(
      Row.table.label, table: Row.table, [id] + Row.columns.map { KeyShape(column: $0, standard: standard) })
  }
}

extension KeyShape {
  /// A column's key; `standard` is a row with nothing but what columns have by default.
  fileprivate init<Row: TableRow>(column: Column<Row>, standard row: Row) {
    self.init(
      column.key, column.label, ColumnNotes.note(on: column.key, of: Row.table), ValueShape(column),
      isRequired: column.isNeeded, standard: column.isNeeded ? nil : column.standard(in: row),
      logicalName: column.logicalName)
  }
}

extension ValueShape {
  fileprivate init<Row: TableRow>(_ column: Column<Row>) {
    switch column.kind {
    case .text(let maximum, _), .optionalText(let maximum, _): self = .text(maximum: maximum)
    case .wholeNumber(let range, _): self = .wholeNumber(range)
    case .flag: self = .flag
    case .choice(let access):
      self = .choice(
        access.options.map { option in
          let others = access.articleLabels.filter { $0.number == option.number }.map(\.label)
          return ChoiceShape(option.label, number: option.number, otherLabels: others)
        })
    case .lookup(let table, _): self = .link(table)
    case .parameters: self = .entries(keys: nil, .text(maximum: TemplateParameter.maximumValueLength))
    }
  }
}

extension Column {
  /// The value in a row that says nothing of it.
  fileprivate func standard(in row: Row) -> KeyShape.Standard? {
    switch kind {
    case .text, .optionalText, .lookup, .parameters: nil
    case .wholeNumber(_, let access): .wholeNumber(row[access])
    case .flag(let access): .flag(row[access])
    case .choice(let access):
      access.number(row).flatMap { number in access.options.first { $0.number == number } }
        .map { .text($0.label) }
    }
  }
}
