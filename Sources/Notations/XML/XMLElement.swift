import Diagnostics

/// An element of an XML file with its content and its place.
public struct XMLElement: Hashable, Sendable {
  /// As written, including a prefix: `xsi:nil`.
  public var name: String
  public var attributes: [XMLAttribute]
  public var children: [XMLElement]
  /// The text directly in it, joined from all pieces between its children.
  public var text: String
  /// The place of its start tag.
  public var place: Place
  /// The place where its text begins, after white space; the start tag if there is none.
  public var textPlace: Place

  /// The value of an attribute, with its character references resolved.
  public subscript(name: String) -> String? { attribute(name)?.value }

  public func attribute(_ name: String) -> XMLAttribute? { attributes.first { $0.name == name } }

  /// The first child of this name.
  public func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The descendant at the end of a path of names.
  public func descendant(_ path: String...) -> XMLElement? {
    path.reduce(Optional(self)) { element, name in element?.child(name) }
  }

  public func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}

/// An attribute of an element, and the place of its value.
public struct XMLAttribute: Hashable, Sendable {
  public var name: String
  public var value: String
  public var place: Place
}
