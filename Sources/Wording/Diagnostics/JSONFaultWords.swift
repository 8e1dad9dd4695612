import Diagnostics
import Notations

extension JSONFault: WordedFault {
  public func words(in _: String) -> Spoken {
    .init("this is not JSON: \(DecodingWords.why(self))", hint: "export the file again, or fix it here")
  }
}

extension JSONRule: WordedRule {
  public var meaning: String { "A file of a package is not JSON." }
}
