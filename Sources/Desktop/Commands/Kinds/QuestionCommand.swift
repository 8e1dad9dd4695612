/// An answer to the question on top.
enum QuestionCommand: Hashable, Sendable {
  case answer(Bool)
  /// Writes the conversation options to `org.yaml`, and quits if that succeeds.
  case saveAndQuit

  var title: String {
    switch self {
    case .answer(true): "Yes"
    case .answer(false): "No"
    case .saveAndQuit: "If options are not saved: save them, then quit if that worked"
    }
  }

  var footer: FooterWord? {
    switch self {
    case .answer(true): FooterWord("Yes", .other)
    case .answer(false): FooterWord("No", .other)
    case .saveAndQuit: FooterWord("Save and quit", .other)
    }
  }
}
