import Notations

/// A page's `<script type="importmap">`: the addresses of modules that are imported by a name.
struct ImportMap {
  private var addresses: [String: String] = [:]

  init(_ html: HTMLPage, of source: SourceText) {
    let element = html.elements.first { $0.name == "script" && ScriptType($0) == .importMap }
    guard let text = element?.text, let map = try? JSONValue.read(Array(source.bytes[text])) else { return }
    for member in map["imports"]?.asObject?.members ?? [] {
      if let address = member.value.asText { addresses[member.key] = address }
    }
  }

  /// The address of a module that is imported by a name, relative to the page; nil if it is no such name.
  func address(of name: String) -> String? {
    if let address = addresses[name] { return address }
    let folder = addresses.keys.filter { $0.hasSuffix("/") && name.hasPrefix($0) }.max { $0.count < $1.count }
    return folder.flatMap { addresses[$0] }.map { $0 + name.dropFirst(folder?.count ?? 0) }
  }
}
