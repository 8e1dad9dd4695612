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

  var kind: Kind
  /// The anchor (`&name`) and the tag (`!!str`) before a value, without the signs that introduce an anchor.
  var anchor: String?
  var tag: String?
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
