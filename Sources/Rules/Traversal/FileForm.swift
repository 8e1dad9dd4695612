import Records

/// The names of tables and columns in a file: our keys in YAML, the logical names in the product's XML and JSON.
struct FileForm {
  let isOfTheProduct: Bool

  init(isOfTheProduct: Bool) { self.isOfTheProduct = isOfTheProduct }

  init(of file: String) {
    let name = file.lowercased()
    self.init(isOfTheProduct: [".xml", ".json", ".zip", ".cab", ".yml"].contains(where: name.hasSuffix))
  }

  /// A table's name: `conversationActions` or `msdyn_conversationaction`.
  func name(of table: Table) -> String { isOfTheProduct ? table.logicalName : table.key }

  /// One more row of a table, for a hint.
  func row(of table: Table) -> String {
    isOfTheProduct ? "a row of `\(table.logicalName)`" : "one to `\(table.key)`"
  }

  /// A column's name: `eventParameter` or `msdyn_eventparameter`.
  func name<Row: TableRow>(of key: String, in _: Row.Type) -> String {
    // A template's parameter is part of its column: `parameters.webresourceName`.
    let end = key.firstIndex(of: ".") ?? key.endIndex
    guard isOfTheProduct, let column = Row.columns.first(where: { $0.key == key[..<end] }) else { return key }
    return column.logicalName + key[end...]
  }

  /// How to fill in a column whose value is not known.
  func filling<Row: TableRow>(_ key: String, of type: Row.Type) -> String {
    isOfTheProduct ? "fill in `\(name(of: key, in: type))`" : "write `\(key): …`"
  }

  /// A value in its column: `pageType: Web resource`, or `msdyn_pagetype` with the option's number.
  func value<Row: TableRow>(_ value: String, in key: String, of type: Row.Type) -> String {
    guard isOfTheProduct else { return "`\(key): \(value)`" }
    let column = "`\(name(of: key, in: type))`"
    guard let number = number(of: value, in: key, of: type) else { return "\(column) `\(value)`" }
    return "\(column) \(number) (\(value))"
  }

  private func number<Row: TableRow>(of label: String, in key: String, of _: Row.Type) -> Int? {
    guard let column = Row.columns.first(where: { $0.key == key }),
      case .choice(let choice) = column.kind
    else { return nil }
    return choice.options.first { $0.label.lowercased() == label.lowercased() }?.number
  }

  /// Where to put the file of a web resource.
  func place(ofFile name: String) -> String {
    isOfTheProduct
      ? "add the web resource `\(name)` to the solution" : "put the file at `webresources/\(name)`"
  }
}

extension Solution {
  /// The form of the file that a row comes from.
  func form(of row: some TableRow) -> FileForm { FileForm(of: place(of: row).file) }

  /// The form of the solution's own file.
  var form: FileForm { FileForm(of: place(ofKey: "solution").file) }

  /// Whether the names come from XML or JSON of the product; our own keys are then no help.
  public var isOfTheProduct: Bool { form.isOfTheProduct }
}
