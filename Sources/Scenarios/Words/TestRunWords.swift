extension TestRun {
  /// The last line of every report for people and for CI: `3 passed, 1 failed, 0 skipped`.
  public var summary: String {
    "\(count(.passed)) passed, \(count(.failed)) failed, \(count(.skipped)) skipped"
  }
}
