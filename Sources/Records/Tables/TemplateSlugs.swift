/// The replacement parameters in a text of a template, such as `{customerName}`.
public struct TemplateSlugs: Hashable, Sendable {
  /// The parts of the text, in order.
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case text(String)
    case slug(String)
  }

  /// The slugs that the rehearsal fills.
  ///
  /// The others need a case, a survey or a record behind the conversation.
  public static let filled = ["customerName"]

  /// Reads a text; braces around anything else, such as JSON, are text.
  public init(_ text: String) {
    // Most texts have none, and the tabs of a session read all of their template's.
    guard Self.mayHoldName(text) else {
      parts = text.isEmpty ? [] : [.text(text)]
      return
    }
    var parts: [Part] = []
    var plain = ""
    var rest = text[...]
    while let character = rest.first {
      // `${…}` is the form for macros and scripts; templates do not fill it.
      if character == "{", plain.last != "$", let name = Self.name(rest.dropFirst()) {
        parts += plain.isEmpty ? [.slug(name)] : [.text(plain), .slug(name)]
        plain = ""
        rest = rest.dropFirst(name.count + 2)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    self.parts = plain.isEmpty ? parts : parts + [.text(plain)]
  }

  /// Whether a brace is followed by what a name can begin with; one of JSON is not.
  private static func mayHoldName(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var index = 0
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "{") {
          switch bytes[index + 1] {
          case UInt8(ascii: "$"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"),
            0x80...:
            return true
          default: break
          }
        }
        index += 1
      }
      return false
    }
  }

  /// The name up to the closing brace; nil if it is no slug.
  private static func name(_ text: Substring) -> String? {
    guard let end = text.firstIndex(where: { "{}\":\n".contains($0) }), text[end] == "}" else { return nil }
    let name = text[..<end]
    guard let first = name.first, first.isLetter || first == "$" else { return nil }
    return String(name)
  }

  /// The names in the text, in order.
  public var names: [String] {
    parts.compactMap { part in
      if case .slug(let name) = part { name } else { nil }
    }
  }

  /// The names that the rehearsal leaves as they are written.
  public var unfilled: [String] { names.filter { !Self.filled.contains($0) } }

  /// The text for a customer's conversation.
  public func text(forCustomer customer: String) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .slug("customerName"): customer
      case .slug(let name): "{\(name)}"
      }
    }.joined()
  }
}

extension ApplicationTabTemplate {
  /// The title of its app tabs, with the slugs as they are written.
  public var tabTitle: String { title.flatMap { $0.isEmpty ? nil : $0 } ?? name }

  /// Whether a text of it has slugs that the rehearsal fills.
  public var hasSlugs: Bool {
    ([title ?? ""] + parameters.map { $0.value }).contains { text in
      TemplateSlugs(text).names.contains { TemplateSlugs.filled.contains($0) }
    }
  }

  /// The slugs that stay as they are written, each once, in order.
  public var unfilledSlugs: [String] {
    ([tabTitle] + parameters.map { $0.value }).flatMap { TemplateSlugs($0).unfilled }.reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  /// The template with its slugs filled for a customer's conversation.
  public func filled(forCustomer customer: String) -> ApplicationTabTemplate {
    var filled = self
    filled.title = title.map { TemplateSlugs($0).text(forCustomer: customer) }
    filled.parameters = parameters.map {
      TemplateParameter(name: $0.name, value: TemplateSlugs($0.value).text(forCustomer: customer))
    }
    return filled
  }
}
