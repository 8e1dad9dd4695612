/// One step of reading a YAML file: what libyaml reports, as Swift values.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case scalar(YAMLScalar)
    case alias(name: String)
    case sequenceStart
    case mappingStart
    case collectionEnd
    case streamEnd
    /// The start of the stream and the end of a document, which nobody needs.
    case other
  }

  /// What may stand before a value.
  ///
  /// No file of ours has it, so that an event holds one list that is mostly empty.
  enum Property {
    /// The name after `&`.
    case anchor(String)
    /// A tag as libyaml resolves it: `tag:yaml.org,2002:str`.
    case tag(String)
  }

  var kind: Kind
  var properties: [Property] = []
  /// Where it begins and ends, counted in Unicode scalars from the start of the text: so libyaml counts
  /// (`mark.index` grows by one for each character, by two for CRLF), and a test holds it to that.
  var scalars: Range<Int>
}

/// What libyaml says of text that it cannot read.
struct YAMLFailure: Error {
  enum Position {
    /// In Unicode scalars from the start of the text.
    case scalar(Int)
    /// In bytes from the start of the text.
    case byte(Int)
  }

  /// What is wrong: "did not find expected ',' or '}'".
  var problem: String
  var position: Position
  /// What was being read: "while parsing a flow mapping", and the scalar that it began with.
  var context: (text: String, start: Int)?
}
