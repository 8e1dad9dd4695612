import Records

extension ApplicationTabTemplate {
  /// The parameter that says which web resource it shows, in any case: the article writes `webresourcename`.
  var webResourceParameter: TemplateParameter? {
    parameters.first { $0.name.lowercased() == "webresourcename" }
  }

  /// The web resource that it shows; nil where it names none.
  var webResource: WebResourceName? {
    webResourceParameter.flatMap {
      $0.value.allSatisfy(\.isWhitespace) ? nil : WebResourceName(parameter: $0.value)
    }
  }
}

extension Subject {
  /// The names of all web resources, sorted.
  var webResourceNames: [String] { organization.solutions.flatMap(\.webResources).sorted() }
}
