/// What is wrong with a text as a line on a screen; nil if nothing is.
func flaw(inLine text: String) -> String? {
  if text.isEmpty { return "it is empty" }
  if text.contains(where: \.isNewline) { return "it has a line break" }
  if text.contains("  ") { return "it has two blanks in a row" }
  if text.first == " " || text.last == " " { return "a blank stands at its end" }
  if text.contains("Optional(") || text.contains("nil") { return "it shows Swift" }
  return nil
}

/// What is wrong with a text as a sentence.
func flaw(inSentence text: String) -> String? {
  if let flaw = flaw(inLine: text) { return flaw }
  guard let first = text.first, !first.isLowercase || first == "/" else {
    return "it begins with a small letter"
  }
  guard let last = text.last, ".?".contains(last) else { return "it does not end as a sentence" }
  if text.hasSuffix("..") || text.hasSuffix(" .") { return "it ends twice" }
  return nil
}
