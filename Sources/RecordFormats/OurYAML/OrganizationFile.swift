import Diagnostics
import Notations
import Organizations
import Records

/// The file `org.yaml`: an organization without its solutions and quick replies, which have their own files.
public enum OrganizationFile {
  public static let name = "org.yaml"

  /// Reads the file; the organization has no solutions and no quick replies.
  public static func read(_ source: SourceText) -> Reading<Organization> {
    var reader = ValueReader(source)
    let organization = reader.root().flatMap { reader.organization(in: $0) }
    return Reading(organization, reader.diagnostics)
  }
}

extension ValueReader {
  fileprivate mutating func organization(in root: YAMLNode) -> Organization? {
    let keys = [
      "name", "displayName", "languages", "subscription", "externalities", "agents", "customers",
      "chatWidgets", "workstream",
    ]
    guard let fields = Fields(root, owner: "organization", keys: keys, with: &self) else { return nil }
    var organization = Organization(
      name: fields.requiredText("name", with: &self), displayName: fields.text("displayName", with: &self))
    organization.origin = fields.origin(in: source)
    let languages: [Locale] = fields.choices("languages", with: &self)
    if !languages.isEmpty { organization.languages = languages }
    organization.subscription = fields.choice("subscription", with: &self) ?? .chat
    organization.externalities = fields.choice("externalities", with: &self) ?? .enabled
    // An organization without an agents or widgets key gets one of each, so that there is something to open
    // (invented). An empty list means none.
    organization.agents =
      fields.named("agents", owner: "agent", with: &self) { $0.agent(in: $1) }
      ?? [Agent(name: "Agent", language: organization.languages[0])]
    organization.customers =
      fields.named("customers", owner: "customer", with: &self) { $0.customer(in: $1) }
      ?? [Customer(name: "Customer")]
    let widgets = fields.named("chatWidgets", owner: "chat widget", with: &self) { $0.chatWidget(in: $1) }
    organization.chatWidgets = widgets?.map { $0.widget } ?? [ChatWidget(name: "Chat")]
    for (widget, origin) in widgets ?? [] { organization.chatWidgetOrigins[widget.name] = origin }
    if let node = fields["workstream"] {
      (organization.workstream, organization.workstreamOrigin) = workstream(node)
    }
    return organization
  }
}

extension ValueReader {
  fileprivate mutating func agent(in node: YAMLNode) -> (Fields, Agent)? {
    let keys = ["name", "language", "capacity", "client"]
    guard let fields = Fields(node, owner: "agent", keys: keys, with: &self) else { return nil }
    let agent = Agent(
      name: fields.requiredText("name", with: &self),
      language: fields.choice("language", with: &self) ?? .english,
      capacity: fields["capacity"].flatMap { wholeNumber($0, for: "capacity", in: 1...Int(Int32.max)) }
        ?? Agent.defaultCapacity,
      client: fields.choice("client", with: &self) ?? .omnichannel)
    return (fields, agent)
  }

  fileprivate mutating func customer(in node: YAMLNode) -> (Fields, Customer)? {
    guard let fields = Fields(node, owner: "customer", keys: ["name", "says"], with: &self) else {
      return nil
    }
    return (
      fields,
      Customer(name: fields.requiredText("name", with: &self), says: fields.texts("says", with: &self))
    )
  }

  fileprivate mutating func chatWidget(
    in node: YAMLNode
  ) -> (Fields, (widget: ChatWidget, origin: RowOrigin))? {
    let keys = ["name", "remoteAssistance", "callingOptions"]
    guard let fields = Fields(node, owner: "chat widget", keys: keys, with: &self) else { return nil }
    var widget = ChatWidget(name: fields.requiredText("name", with: &self))
    var origin = fields.origin(in: source)
    widget.callingOptions = fields.choice("callingOptions", with: &self)
    if let node = fields["remoteAssistance"],
      let modes = Fields(
        node, owner: "remote assistance section", keys: RemoteAssistanceMode.allCases.map { $0.key },
        with: &self)
    {
      for mode in RemoteAssistanceMode.allCases {
        widget[mode] = option(mode.key, in: modes, placedIn: &origin)
      }
    }
    return (fields, (widget, origin))
  }

  private mutating func option(
    _ key: String, in modes: Fields, placedIn origin: inout RowOrigin
  ) -> RemoteAssistanceOption {
    guard let node = modes[key],
      let fields = Fields(
        node, owner: "remote assistance option", keys: ["enabled", "provider"], with: &self)
    else { return RemoteAssistanceOption() }
    origin.add(fields.origin(in: source), under: key)
    // Off by default, as in the product (`msdyn_enablecobrowse`, `msdyn_enablescreensharing`).
    return RemoteAssistanceOption(
      isEnabled: fields.flag("enabled", default: false, with: &self),
      provider: fields.text("provider", with: &self))
  }
}

extension Fields {
  /// The items of a list that must have unique names; nil if the key is left out.
  fileprivate func named<Item>(
    _ key: String, owner: String, with reader: inout ValueReader,
    read: (inout ValueReader, YAMLNode) -> (Fields, Item)?
  ) -> [Item]? {
    guard let node = self[key] else { return nil }
    var firstPlaces: [String: Place] = [:]
    return reader.list(node, for: key).compactMap { node in
      guard let (fields, item) = read(&reader, node) else { return nil }
      guard let node = fields["name"], case .scalar(let name) = node.content else { return item }
      if let first = firstPlaces[name.text] {
        reader.report(.duplicateName(name: name.text, owner: owner, first: first), at: node.bytes)
      } else {
        firstPlaces[name.text] = reader.source.place(of: node.bytes)
      }
      return item
    }
  }
}
