import Records

/// A solution's records as the article's graph of entity relationships: from the provider down to the web resource.
///
/// What nothing above links is a root of its own.
public struct RelationTree: Hashable, Sendable {
  public let roots: [Node]

  /// A record or a web resource, with what it leads to.
  public struct Node: Hashable, Sendable {
    public let kind: Kind
    public let name: String
    public let children: [Node]
  }

  public enum Kind: Hashable, Sendable {
    case row(Table)
    case webResource
  }

  public init(of solution: Solution) {
    var builder = RelationTreeBuilder(solution)
    roots = builder.roots()
  }
}

private struct RelationTreeBuilder {
  private let solution: Solution
  private let organization: Organization
  private let name: RowNames
  /// What has a place in the tree.
  private var placed: Set<GUID> = []
  private var placedFiles: Set<String> = []

  init(_ solution: Solution) {
    self.solution = solution
    organization = Organization(name: "", solutions: [solution])
    name = RowNames(of: solution)
  }

  mutating func roots() -> [RelationTree.Node] {
    var roots = solution.providers.map { provider in
      node(provider, solution.channelCapabilities.filter { $0.provider == provider.id }.map { node(of: $0) })
    }
    roots += rest(of: solution.channelCapabilities).map { node(of: $0) }
    roots += rest(of: solution.conversationActions).map { node(of: $0) }
    roots += rest(of: solution.conversationActionLocales).map { node($0, []) }
    roots += rest(of: solution.applicationTabTemplates).map { node(of: $0) }
    roots += solution.webResources.subtracting(placedFiles).sorted().map { file($0) }
    return roots
  }

  private func rest<Row: TableRow>(of rows: [Row]) -> [Row] { rows.filter { !placed.contains($0.id) } }

  private mutating func node(of capability: ChannelCapability) -> RelationTree.Node {
    let action = solution.conversationActions.first { $0.id == capability.conversationAction }
    return node(capability, action.map { [node(of: $0)] } ?? [])
  }

  private mutating func node(of action: ConversationAction) -> RelationTree.Node {
    var children = solution.conversationActionLocales.filter { $0.conversationAction == action.id }
      .map { node($0, []) }
    if let template = organization.template(openedBy: action)?.row as? ApplicationTabTemplate {
      children.append(node(of: template))
    }
    let files = [
      action.icon.flatMap(WebResourceName.init(address:)),
      action.webResource.flatMap(WebResourceName.init(parameter:)),
    ]
    children += files.compactMap { $0?.name }.map { file($0) }
    return node(action, children)
  }

  private mutating func node(of template: ApplicationTabTemplate) -> RelationTree.Node {
    let named = template.webResourceParameter.flatMap { WebResourceName(parameter: $0.value) }
    return node(template, named.map { [file($0.name)] } ?? [])
  }

  private mutating func node(_ row: some TableRow, _ children: [RelationTree.Node]) -> RelationTree.Node {
    placed.insert(row.id)
    return RelationTree.Node(kind: .row(type(of: row).table), name: name(row).name, children: children)
  }

  private mutating func file(_ name: String) -> RelationTree.Node {
    placedFiles.insert(name)
    return RelationTree.Node(kind: .webResource, name: name, children: [])
  }
}
