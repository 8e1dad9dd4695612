import Cells
import Simulation

/// The lines of texts that are too long to be broken anew for every frame.
///
/// A customer can send a megabyte. Breaking it takes a hundred times as long as a key may take.
struct LongTexts: Sendable {
  /// How many bytes a text may have to be broken for every frame.
  static let shortest = 4_096

  private var kept: [Key: [String]] = [:]

  /// A text at a width.
  private struct Key: Hashable {
    let text: String
    let width: Int

    // Copies of a text share its storage, so that equality is quick, but a hash would read it whole.
    func hash(into hasher: inout Hasher) {
      hasher.combine(text.utf8.count)
      hasher.combine(width)
    }
  }

  /// Whether there is a text to keep.
  static func isLong(_ text: String) -> Bool { text.utf8.count >= shortest }

  /// The lines of a text, broken now only if they were not kept.
  func lines(_ text: String, width: Int) -> [String] {
    guard Self.isLong(text), let lines = kept[Key(text: text, width: width)] else {
      return TextWrap.lines(text, width: width)
    }
    return lines
  }

  /// Keeps the lines of these texts, and of no others.
  mutating func keep(_ texts: [(text: String, width: Int)]) {
    let before = kept
    kept = [:]
    for (text, width) in texts where Self.isLong(text) {
      let key = Key(text: text, width: width)
      kept[key] = before[key] ?? TextWrap.lines(text, width: width)
    }
  }

  var isEmpty: Bool { kept.isEmpty }
}

extension Console {
  /// Keeps the lines of the long messages that are on the screen or next to it, and the rows of a long draft.
  mutating func keepLongTexts() {
    guard let focused = state.focused, let layout = Layout(size, view) else { return }
    view.drafts[focused.number]?.keepRows(
      ofWidth: ChatBoxPane.textWidth(in: layout.conversation),
      atLeast: ChatBoxPane.mostRows(in: layout.conversation))
    var texts = longTexts(of: focused, near: view.transcripts[focused.number], in: layout.conversation)
    texts.append(
      contentsOf: longTexts(of: focused, near: view.customerScrolls[focused.number], in: layout.customer))
    if !texts.isEmpty || !longTexts.isEmpty { longTexts.keep(texts) }
  }

  /// The long messages that a pane shows, and those that a page up or down would show, with the width of their text.
  private func longTexts(
    of conversation: Conversation, near scroll: TranscriptScroll?, in area: Rect
  ) -> [(text: String, width: Int)] {
    var texts: [(text: String, width: Int)] = []
    guard !area.isEmpty else { return texts }
    let transcript = conversation.transcript
    let places = places(in: transcript, near: scroll ?? .follows, height: area.height)
    var place = places.lowerBound
    while place < places.upperBound {
      if let text = transcript[place].writtenText, LongTexts.isLong(text) {
        texts.append((text, MessageWrap.textWidth(in: area.width)))
      }
      place += 1
    }
    return texts
  }

  private func places(
    in transcript: Chunked<Message>, near scroll: TranscriptScroll, height: Int
  ) -> Range<Int> {
    let place =
      switch scroll {
      case .follows: transcript.count
      case .holds(let place): min(place.message, transcript.count)
      }
    return max(0, place - 2 * height)..<min(transcript.count, place + 2 * height)
  }
}
