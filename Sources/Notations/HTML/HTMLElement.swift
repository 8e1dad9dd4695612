/// An element of an HTML page as written in the file.
public struct HTMLElement: Hashable, Sendable {
  /// In lower case: `body`.
  public let name: String
  /// The start tag's bytes in the file.
  public let tag: Range<Int>
  public let attributes: [HTMLAttribute]
  /// The bytes between the tags of an element that contains only text, such as a script.
  public let text: Range<Int>?
  /// The element around it whose contents browsers do not run.
  public let inertContainer: HTMLInertContainer?

  /// The same element in another one whose contents do not run.
  func inside(_ container: HTMLInertContainer) -> HTMLElement {
    HTMLElement(name: name, tag: tag, attributes: attributes, text: text, inertContainer: container)
  }

  /// The attribute with a name, given in lower case.
  public func attribute(_ name: String) -> HTMLAttribute? { attributes.first { $0.name == name } }
}

/// An attribute of an element.
public struct HTMLAttribute: Hashable, Sendable {
  /// In lower case: `onbeforeunload`.
  public let name: String
  /// With character references replaced: `a && b` for `a &amp;&amp; b`.
  public let value: String
  /// The bytes of the name in the file.
  public let nameRange: Range<Int>
  /// The bytes of the value in the file, without its quotes.
  public let range: Range<Int>
}
