import Diagnostics

/// An element of an XML file with what is in it, and where it stands.
public struct XMLElement: Hashable, Sendable {
  /// As it is written, a prefix included: `xsi:nil`.
  public var name: String
  public var attributes: [XMLAttribute]
  public var children: [XMLElement]
  /// The text directly in it, of all pieces between its children.
  public var text: String
  /// Where its start tag begins.
  public var place: Place
  /// Where its text begins that is more than white space; the start tag where there is none.
  public var textPlace: Place

  /// The value of an attribute, with its character references followed.
  public subscript(name: String) -> String? { attribute(name)?.value }

  public func attribute(_ name: String) -> XMLAttribute? { attributes.first { $0.name == name } }

  /// The first child of this name.
  public func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// The child at the end of a path of names.
  public func descendant(_ path: String...) -> XMLElement? {
    path.reduce(Optional(self)) { element, name in element?.child(name) }
  }

  public func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}

/// An attribute of an element, and where its value stands.
public struct XMLAttribute: Hashable, Sendable {
  public var name: String
  public var value: String
  public var place: Place
}
