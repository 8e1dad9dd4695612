import Cells
import Diagnostics

/// A name as written in a file.
public func code(_ name: String) -> String { "`\(visible(name))`" }

/// A text from a file, shortened if it is long.
public func quoted(_ text: String) -> String {
  let isLong = text.unicodeScalars.count > 60
  return "\"\(visible(isLong ? String(text.prefix(59)) + "…" : text))\""
}

func visible(_ text: String) -> String { VisibleText.of(text) }

/// `a chat widget`, `an agent`.
func withArticle(_ noun: String) -> String {
  "\("aeiou".contains(noun.prefix(1)) ? "an" : "a") \(noun)"
}

/// A place, without the file name if it is in the given file.
func shown(_ place: Place, in file: String) -> String {
  place.file == file ? "line \(place.line)" : visible(place.description)
}
