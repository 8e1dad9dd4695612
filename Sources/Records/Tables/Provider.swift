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
  public static let rows: WritableKeyPath<Solution, [Provider]> & Sendable = \.providers
  public static let columns: [Column<Provider>] = [
    .text("name", "msdyn_name", "Name", \.name, maximum: 100),
    .state,
  ]
}
