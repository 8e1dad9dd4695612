import CYAML

/// libyaml's parser over UTF-8 bytes: returns the events of a file one by one, and frees the C memory.
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// The bytes must outlive the parser.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(YAMLFailure) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YAMLFailure(problem: "out of memory", position: .byte(0))
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after the last one, the end of the stream again and again.
  func next() throws(YAMLFailure) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    return Self.translated(event)
  }

  private static func translated(_ event: yaml_event_t) -> YAMLEvent {
    let start = event.start_mark.index
    var result = YAMLEvent(kind: .other, scalars: start..<max(start, event.end_mark.index))
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      result.kind = .documentStart
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      result.kind = .scalar(
        YAMLScalar(text: String(decoding: bytes, as: UTF8.self), style: style(scalar.style)))
      result.properties = properties(anchor: scalar.anchor, tag: scalar.tag)
    case YAML_ALIAS_EVENT:
      result.kind = .alias(name: string(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT:
      let sequence = event.data.sequence_start
      result.kind = .sequenceStart
      result.properties = properties(anchor: sequence.anchor, tag: sequence.tag)
    case YAML_MAPPING_START_EVENT:
      let mapping = event.data.mapping_start
      result.kind = .mappingStart
      result.properties = properties(anchor: mapping.anchor, tag: mapping.tag)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      result.kind = .collectionEnd
    case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
      result.kind = .streamEnd
    default:
      break
    }
    return result
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private static func properties(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> [YAMLEvent.Property] {
    guard anchor != nil || tag != nil else { return [] }
    return [string(anchor).map { .anchor($0) }, string(tag).map { .tag($0) }].compactMap(\.self)
  }

  private static func string(_ characters: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    characters.map { String(cString: $0) }
  }

  private var failure: YAMLFailure {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    guard state.error != YAML_READER_ERROR else {
      return YAMLFailure(problem: problem, position: .byte(state.problem_offset))
    }
    let context = state.context.map { (String(cString: $0), state.context_mark.index) }
    return YAMLFailure(problem: problem, position: .scalar(state.problem_mark.index), context: context)
  }
}
