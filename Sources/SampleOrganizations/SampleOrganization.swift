/// The built-in sample organizations: the folders of `SampleOrgs`, embedded in the program.
public enum SampleOrganization {
  /// Their names, sorted.
  public static var names: [String] {
    Set(EmbeddedFile.all.map(\.organization)).sorted()
  }

  /// A sample's files by path; none if there is no such sample.
  public static func files(of name: String) -> [EmbeddedFile] {
    EmbeddedFile.all.filter { $0.organization == name }
  }
}
