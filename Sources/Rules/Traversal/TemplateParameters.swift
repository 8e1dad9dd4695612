import Records

extension ApplicationTabTemplate {
  /// The web resource that it shows; nil if it names none.
  var webResource: WebResourceName? {
    webResourceParameter.flatMap {
      $0.value.allSatisfy(\.isWhitespace) ? nil : WebResourceName(parameter: $0.value)
    }
  }
}

extension CheckTarget {
  /// The names of all web resources, sorted.
  var webResourceNames: [String] { organization.solutions.flatMap(\.webResources).sorted() }
}
