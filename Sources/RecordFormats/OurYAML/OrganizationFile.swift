import Diagnostics
import Notations
import Records

/// The content of `org.yaml`: an organization without its solutions and quick replies, which have their own
/// files.
public struct OrganizationFile: Hashable, Sendable {
  public static let fileName = "org.yaml"

  public var name: String
  public var displayName: String?
  public var languages: [Locale]
  public var subscription: Subscription
  public var externalities: Externalities
  public var agents: [Agent]
  public var customers: [Customer]
  public var chatWidgets: [ChatWidget]
  public var workstream: Workstream
  /// The place of each chat widget, by name.
  public var chatWidgetOrigins: [String: RowOrigin] = [:]
  /// The place of the `workstream:` block, if there is one.
  public var workstreamOrigin: RowOrigin?

  public static func read(_ source: SourceText) -> Reading<OrganizationFile> {
    var reader = ValueReader(source)
    let file = reader.root().flatMap { OrganizationFile($0, with: &reader) }
    return Reading(file, reader.diagnostics)
  }

  private init?(_ root: YAMLNode, with reader: inout ValueReader) {
    let keys = [
      "name", "displayName", "languages", "subscription", "externalities", "agents", "customers",
      "chatWidgets", "workstream",
    ]
    guard let fields = Fields(root, owner: "organization", keys: keys, with: &reader) else { return nil }
    name = fields.requiredText("name", with: &reader)
    displayName = fields.text("displayName", with: &reader)
    languages = fields.list("languages", with: &reader).compactMap { reader.choice($0, for: "languages") }
    if languages.isEmpty { languages = [.english] }
    subscription = fields.choice("subscription", with: &reader) ?? .chat
    externalities = fields.choice("externalities", with: &reader) ?? .enabled
    // An organization without an agents or widgets key gets one of each, so that there is something to open
    // (invented). An empty list means none.
    agents =
      fields.named("agents", owner: "agent", with: &reader) { $0.agent(in: $1) }
      ?? [Agent(name: "Agent", language: languages[0])]
    customers =
      fields.named("customers", owner: "customer", with: &reader) { $0.customer(in: $1) }
      ?? [Customer(name: "Customer")]
    let placed = fields.named("chatWidgets", owner: "chat widget", with: &reader) { $0.chatWidget(in: $1) }
    chatWidgets = placed?.map(\.widget) ?? [ChatWidget(name: "Chat")]
    (workstream, workstreamOrigin) = fields["workstream"].map { reader.workstream($0) } ?? (Workstream(), nil)
    for (widget, origin) in placed ?? [] { chatWidgetOrigins[widget.name] = origin }
  }
}

extension OrganizationFile {
  /// What the organization's administrator can set.
  public var settings: OrganizationSettings {
    get {
      OrganizationSettings(
        subscription: subscription, externalities: externalities, chatWidgets: chatWidgets,
        workstream: workstream)
    }
    set {
      subscription = newValue.subscription
      externalities = newValue.externalities
      chatWidgets = newValue.chatWidgets
      workstream = newValue.workstream
    }
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
        node, owner: "remote assistance section", keys: RemoteAssistanceMode.allCases.map(\.key), with: &self)
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
