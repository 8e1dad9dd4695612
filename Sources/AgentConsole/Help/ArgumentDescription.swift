import Notations

/// An argument, option or flag as the argument parser describes it.
struct ArgumentDescription {
  enum Kind: String {
    case positional, option, flag
  }

  let kind: Kind
  /// The names of an option or a flag, with their dashes.
  let names: [String]
  let valueName: String
  let abstract: String
  let isOptional: Bool
  let isRepeating: Bool
  let completion: ArgumentCompletion

  /// Reads a shown argument; nil for a hidden one.
  init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.asText.flatMap(Kind.init), json["shouldDisplay"]?.asFlag == true else {
      return nil
    }
    self.kind = kind
    names = (json["names"]?.asList ?? []).compactMap { name in
      name["name"]?.asText.map { (name["kind"]?.asText == "long" ? "--" : "-") + $0 }
    }
    valueName = json["valueName"]?.asText ?? ""
    abstract = json["abstract"]?.asText ?? ""
    isOptional = json["isOptional"]?.asFlag ?? false
    isRepeating = json["isRepeating"]?.asFlag ?? false
    completion = ArgumentCompletion(json["completionKind"], values: json["allValues"])
  }

  /// The long name, or the short one if that is all there is.
  var preferredName: String? { names.first { $0.hasPrefix("--") } ?? names.first }
}
