/// A step of a scenario that is being written.
struct WrittenStep: Hashable, Sendable {
  let role: Sentence.Role
  let text: String
  var attachment = StepAttachment.none

  init(_ role: Sentence.Role, _ text: String, _ attachment: StepAttachment = .none) {
    (self.role, self.text, self.attachment) = (role, text, attachment)
  }

  static func given(_ text: String) -> WrittenStep { WrittenStep(.given, text) }
  static func when(_ text: String) -> WrittenStep { WrittenStep(.when, text) }
  static func then(_ text: String) -> WrittenStep { WrittenStep(.then, text) }

  /// The same with another role, for a Given that comes late.
  func with(_ role: Sentence.Role) -> WrittenStep { WrittenStep(role, text, attachment) }

  /// Whether a file keeps it as it is: Gherkin has no escape for a line break in a step.
  var isWritable: Bool {
    switch attachment {
    case .none, .docString: text.isOnOneLine
    case .table(let rows):
      text.isOnOneLine && rows.joined().allSatisfy { $0.isOnOneLine && $0.hasNoBlanksAround }
    }
  }
}

extension String {
  /// The text as a value of a sentence: in double quotes, with quotes and backslashes escaped.
  var inQuotes: String {
    var quoted = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether it has no line break and no control character, which a line of a file would not keep.
  var isOnOneLine: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// Whether a cell of a table keeps it.
  fileprivate var hasNoBlanksAround: Bool {
    first?.isWhitespace != true && last?.isWhitespace != true
  }

  /// The text with a blank in place of every line break and control character.
  var plainLine: String {
    var line = ""
    for scalar in unicodeScalars {
      line.unicodeScalars.append(String(scalar).isOnOneLine ? scalar : " ")
    }
    return line
  }
}
