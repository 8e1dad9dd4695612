import Notations

/// How a browser takes a `<script>` element, by its attributes.
enum ScriptType: Hashable {
  case script, module
  /// The addresses that modules import from.
  case importMap
  /// Data for scripts, such as JSON or a template: nothing runs it, and nothing should.
  case data
  /// A language that browsers do not run.
  case foreign(String)

  init(_ element: HTMLElement) {
    // The old attribute counts where there is no type: `language="vbscript"`.
    let language = element.attribute("language")?.value ?? ""
    let written = element.attribute("type")?.value ?? (language.isEmpty ? "" : "text/\(language)")
    let type = written.lowercased().prefix { $0 != ";" }.filter { !$0.isWhitespace }
    switch type {
    case _ where type.isEmpty || Self.javaScript.contains(type) || type.hasPrefix("text/javascript1."):
      self = .script
    case "module": self = .module
    case "importmap": self = .importMap
    case _ where Self.marksOfData.contains { type.contains($0) }: self = .data
    default: self = .foreign(written)
    }
  }

  /// Whether a script that the page loads may translate it into JavaScript.
  var mayBeTranslated: Bool {
    guard case .foreign(let type) = self else { return false }
    return ["babel", "jsx", "typescript", "tsx", "coffee", "livescript"].contains {
      type.lowercased().contains($0)
    }
  }

  private static let javaScript: Set<String> = [
    "application/ecmascript", "application/javascript", "application/x-ecmascript",
    "application/x-javascript",
    "text/ecmascript", "text/javascript", "text/jscript", "text/livescript", "text/x-ecmascript",
    "text/x-javascript",
  ]

  private static let marksOfData = [
    "json", "template", "speculationrules", "text/x-", "x-shader", "html", "plain", "xml", "css", "markdown",
    "csv",
    "yaml", "handlebars", "mustache", "graphql", "image/", "wasm",
  ]
}
