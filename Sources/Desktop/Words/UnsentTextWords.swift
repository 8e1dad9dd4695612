import Cells

/// The words for texts that were typed and not sent when the terminal ended.
public enum UnsentTextWords {
  /// The content of the file that keeps them.
  public static func file(_ texts: [UnsentText]) -> String {
    texts.map { "\(heading($0.place)):\n\($0.text)\n" }.joined(separator: "\n")
  }

  public static func kept(in path: String) -> String {
    "note: what was typed and not sent is kept in \(path)"
  }

  /// They could not be kept, so they are shown.
  public static func lost(_ texts: [UnsentText]) -> String {
    "note: what was typed and not sent could not be kept in a file:\n"
      + texts.map { "\(heading($0.place)): \(VisibleText.of($0.text))" }.joined(separator: "\n")
  }

  private static func heading(_ place: UnsentText.Place) -> String {
    switch place {
    case .chatBox(let customer): "To \(customer)"
    case .opening: "While the organization was read"
    case .box: "In a box"
    }
  }
}
