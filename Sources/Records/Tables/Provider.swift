/// A third-party vendor that adds capabilities to the application: `msdyn_provider`.
public struct Provider: TableRow {
  public var id: GUID
  public var name = ""
  public var state = RowState.active

  public init(id: GUID) { self.id = id }

  public static let table = Table.provider
  public static let names = TableNames(
    "msdyn_provider", entitySet: "msdyn_providers", key: "providers",
    label: "provider", plural: "providers")
  public static let columns: [Column<Provider>] = [
    .text("name", "msdyn_name", "Name", maximum: 100, get: { $0.name }, set: { $0.name = $1 }),
    .state,
  ]
}

extension Provider {
  public static func rows(in solution: Solution) -> [Provider] { solution.providers }
  public static func setRows(_ rows: [Provider], in solution: inout Solution) {
    solution.providers = rows
  }
}
