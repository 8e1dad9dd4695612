/// The parameters of a page type, as the page *Manage application tab templates* lists them (documented).
public struct PageParameters: Hashable, Sendable {
  public let required: [String]
  public let optional: [String]

  init(required: [String], optional: [String]) {
    (self.required, self.optional) = (required, optional)
  }

  /// All names, those that are required first.
  public var names: [String] { required + optional }

  /// Whether it has a parameter of this name.
  public func contains(_ parameter: TemplateParameter) -> Bool { names.contains(where: parameter.isNamed) }

  /// The required ones that none of these parameters fills.
  public func missing(among parameters: [TemplateParameter]) -> [String] {
    required.filter { name in
      !parameters.contains { $0.isNamed(name) && !$0.value.allSatisfy(\.isWhitespace) }
    }
  }
}
