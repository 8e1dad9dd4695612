extension String {
  /// The same text with a capital at its beginning.
  public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
