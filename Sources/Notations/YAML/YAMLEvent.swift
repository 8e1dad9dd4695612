/// One step of reading a YAML file: an event from libyaml as a Swift value.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case scalar(YAMLScalar)
    case alias(name: String)
    case sequenceStart
    case mappingStart
    case collectionEnd
    case streamEnd
    /// The start of the stream and the end of a document, which are not needed.
    case other
  }

  /// A property before a value.
  ///
  /// None of our files has one, so an event holds a single list that is usually empty.
  enum Property {
    /// The name after `&`.
    case anchor(String)
    /// A tag resolved by libyaml: `tag:yaml.org,2002:str`.
    case tag(String)
  }

  var kind: Kind
  var properties: [Property] = []
  /// Its begin and end in Unicode scalars from the start of the text, because libyaml counts that way
  /// (`mark.index` grows by one for each character, by two for CRLF).
  ///
  /// A test verifies this.
  var scalars: Range<Int>
}

/// libyaml's message about text that it cannot read.
struct YAMLFailure: Error {
  enum Position {
    /// The offset in Unicode scalars from the start of the text.
    case scalar(Int)
    /// The offset in bytes from the start of the text.
    case byte(Int)
  }

  /// The problem: "did not find expected ',' or '}'".
  var problem: String
  var position: Position
  /// What was being read, "while parsing a flow mapping", and the scalar it began with.
  var context: (text: String, start: Int)?
}
