import Notations
import Records

extension ApplicationTabTemplate {
  /// The query parameters in the web resource's name, decoded: `fab_/cobrowse.html?tenant=a`.
  public var queryParameters: [TemplateParameter] {
    guard let query = webResourceParameter.flatMap({ WebResourceName.query(ofParameter: $0.value) }) else {
      return []
    }
    return TemplateParameter.all(inQuery: query)
  }
}

extension TemplateParameter {
  /// The pairs of a URL's query, decoded.
  public static func all(inQuery query: some StringProtocol) -> [TemplateParameter] {
    query.split(separator: "&").map { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let texts = halves.map { half in (try? PercentEncoding.decode(String(half))) ?? String(half) }
      return TemplateParameter(name: texts[0], value: texts.count > 1 ? texts[1] : "")
    }
  }
}
