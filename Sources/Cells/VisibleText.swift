/// Converts outside text to glyphs that are safe to show.
///
/// This is the only place that makes text harmless.
///
/// Everything that measures, wraps or draws text uses it, so that all of them agree. Text is shown, never
/// obeyed:
/// - a control character becomes its picture: `␛` for escape, `␡` for delete;
/// - anything invisible or changing the line's direction (bidirectional controls, tags, zero width spaces,
///   line separators, C1 controls), and what the C library has no width for, becomes its number: `‹U+202E›`;
/// - a mark without a base is drawn on `◌`, and only the first four marks on a base are kept;
/// - emoji joiners, variation selectors and skin tones are dropped after what they modify, because terminals
///   do not agree on the columns that the combinations take: a family becomes its people, side by side.
///
/// Right-to-left text stays in logical order. Converting the result again changes nothing.
public struct VisibleText: Sequence, Sendable {
  private let text: String

  public init(_ text: String) { self.text = text }

  /// The visible text.
  public static func of(_ text: String) -> String {
    text.isPrintableASCII ? text : VisibleBytes(of: text, keepingLineBreaks: false).text
  }

  /// The visible text of several lines, whose line breaks (LF) stay.
  public static func ofLines(_ text: String) -> String {
    VisibleBytes(of: text, keepingLineBreaks: true).text
  }

  public func makeIterator() -> Iterator { Iterator(text) }

  public struct Iterator: IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    /// The scalar that ended the last glyph and has not been processed yet.
    private var upcoming: Unicode.Scalar?
    /// The rest of a number that is being spelled out, last glyph first.
    private var spelling: [Glyph] = []

    init(_ text: String) {
      scalars = text.unicodeScalars.makeIterator()
      upcoming = scalars.next()
    }

    public mutating func next() -> Glyph? {
      if let glyph = spelling.popLast() { return glyph }
      guard let scalar = upcoming else { return nil }
      upcoming = scalars.next()
      switch VisibleScalar(scalar) {
      case .shown(let base, let isWide): return glyph(on: base, isWide: isWide)
      case .mark:
        var marks = Marks()
        marks.add(scalar)
        return glyph(on: VisibleScalar.dottedCircle, isWide: false, marks: marks)
      case .joiner, .selector, .hidden:
        spelling = VisibleScalar.number(of: scalar).unicodeScalars.reversed().map { Glyph(base: $0) }
        return spelling.popLast()
      }
    }

    /// Takes everything that belongs to the base: its marks, and what is dropped after it.
    private mutating func glyph(on base: Unicode.Scalar, isWide: Bool, marks: Marks = Marks()) -> Glyph {
      var marks = marks
      var maySelect = marks.isEmpty
      var mayJoin = base.value >= 0x80
      while let scalar = upcoming, scalar.value >= 0x80 {
        switch VisibleScalar(scalar) {
        case .mark:
          marks.add(scalar)
          mayJoin = base.value >= 0x80
        case .selector where maySelect: break
        case .joiner where mayJoin: mayJoin = false
        case .shown
        where scalar.properties.isEmojiModifier && base.properties.isEmojiModifierBase:
          mayJoin = true
        default: return Glyph(base: base, marks: marks, isWide: isWide)
        }
        maySelect = false
        upcoming = scalars.next()
      }
      return Glyph(base: base, marks: marks, isWide: isWide)
    }
  }
}

extension String {
  /// Whether all bytes are printable ASCII; such text is shown unchanged, one column per byte.
  var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}
