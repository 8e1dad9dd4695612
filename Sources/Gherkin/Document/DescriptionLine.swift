/// A line of free text below a title, which may have been meant as something else.
public struct DescriptionLine: Hashable, Sendable {
  public var location: Location
  /// The line without surrounding white space.
  public var text: String
  /// The part that the text describes.
  public var part: GherkinPart
  /// Where that part's title starts.
  public var title: Location
  /// The next line that is neither blank nor a comment nor tags; nil at the end of the file.
  public var next: String?
}
