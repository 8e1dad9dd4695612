/// What a web resource is, as far as the ending of its name says.
enum WebResourceKind: Sendable {
  case page, image, script, styleSheet

  /// nil if the name does not say.
  init?(ofFile name: String) {
    guard let dot = name.lastIndex(of: "."), let kind = Self.endings[name[dot...].dropFirst().lowercased()]
    else {
      return nil
    }
    self = kind
  }

  var words: String {
    switch self {
    case .page: "a page"
    case .image: "an image"
    case .script: "a script"
    case .styleSheet: "a style sheet"
    }
  }

  private static let endings: [String: WebResourceKind] = [
    "html": .page, "htm": .page, "js": .script, "css": .styleSheet, "svg": .image, "png": .image,
    "gif": .image,
    "jpg": .image, "jpeg": .image, "ico": .image,
  ]
}
