import Diagnostics
import Notations
import Records

/// The text in `msdyn_templateparameters`: all parameters of a template as one JSON object,
/// `{"webresourceName":{"value":"fab_/cobrowse.html"}}`.
enum ParameterText {
  /// Nil if it is not such an object.
  ///
  /// A bare value is accepted too (`{"url":"https://…"}`), although no real file that we know has one:
  /// invented.
  static func read(_ value: PackageValue, from source: SourceText) -> [PlacedParameter]? {
    guard let text = value.text, let json = try? JSONNode.read(Array(text.utf8)) else { return nil }
    guard let members = json.asMembers else { return nil }
    var parameters: [PlacedParameter] = []
    for member in members {
      guard let text = Self.text(of: member.value["value"] ?? member.value) else { return nil }
      parameters.append(
        PlacedParameter(parameter: TemplateParameter(name: member.key, value: text), place: value.place))
    }
    return parameters
  }

  /// A parameter's text; no value is read as empty text.
  private static func text(of node: JSONNode) -> String? {
    guard case .value(let value) = node.content else { return nil }
    return value == .null ? "" : value.asText
  }

  /// The text as the product writes it.
  static func write(_ parameters: [TemplateParameter]) -> String {
    JSONValue.object(JSONObject(parameters.map { ($0.name, ["value": .text($0.value)]) })).compact
  }
}
