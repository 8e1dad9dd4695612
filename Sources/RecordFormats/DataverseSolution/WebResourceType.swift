/// The type of a web resource in Dataverse (documented: the column `webresourcetype`).
enum WebResourceType: Int, CaseIterable {
  case page = 1
  case styleSheet, script, data, png, jpg, gif, silverlight, transformation, icon, vector, strings

  private var endings: [String] {
    switch self {
    case .page: ["html", "htm"]
    case .styleSheet: ["css"]
    case .script: ["js"]
    case .data: ["xml"]
    case .png: ["png"]
    case .jpg: ["jpg", "jpeg"]
    case .gif: ["gif"]
    case .silverlight: ["xap"]
    case .transformation: ["xsl", "xslt"]
    case .icon: ["ico"]
    case .vector: ["svg"]
    case .strings: ["resx"]
    }
  }

  /// The type that the ending of a name stands for; nil if it stands for none.
  init?(name: String) {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    guard let ending, let type = Self.allCases.first(where: { $0.endings.contains(ending) }) else {
      return nil
    }
    self = type
  }
}
