/// A rule of loading: what a file must be so that anything else can be said of it.
///
/// The raw value is the rule's id, as diagnostics print it and people search for it.
public enum LoadRule: String, Hashable, Sendable, CaseIterable {
  case unreadableFile = "unreadable-file"
  case missingFile = "missing-file"
  case unknownOrganization = "unknown-organization"
  case unknownSolution = "unknown-solution"
  case organizationForSolution = "organization-for-solution"
  case notUTF8 = "not-utf-8"
  case fileTooLarge = "file-too-large"
  case yamlSyntax = "yaml-syntax"
  case yamlAlias = "yaml-alias"
  case yamlTag = "yaml-tag"
  case yamlTooDeep = "yaml-too-deep"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingValue = "missing-value"
  case wrongType = "wrong-type"
  case unknownChoice = "unknown-choice"
  case outOfRange = "out-of-range"
  case danglingLink = "dangling-link"
  case linkElsewhere = "link-elsewhere"
  case ambiguousLink = "ambiguous-link"
  case duplicateIdentifier = "duplicate-id"
  case duplicateName = "duplicate-name"
  case badIdentifier = "bad-id"
  case badDuration = "bad-duration"
  case badVersion = "bad-version"
  case xmlSyntax = "xml-syntax"
  case xmlDocumentType = "xml-doctype"
  case xmlTooDeep = "xml-too-deep"
  case jsonSyntax = "json-syntax"
  case zipDamaged = "zip-damaged"
  case zipUnsafe = "zip-unsafe"
  case unknownPackage = "unknown-package"
  case packageWithoutRows = "package-without-rows"
  case packageGoesOn = "package-goes-on"
  case packageRowUpdated = "package-row-updated"
  case packageColumnUnknown = "package-column-unknown"
  case packageParameterLoose = "package-parameter-loose"
  case gherkinSyntax = "gherkin-syntax"
  case gherkinLanguage = "gherkin-language"
  case unknownSentence = "unknown-sentence"
  case unknownSentenceValue = "unknown-sentence-value"
  case stepArgument = "step-argument"
  case scenarioStage = "scenario-stage"
  case folderWithoutSolution = "folder-without-solution"
  case notWritten = "not-written"

  /// How much it matters; what is read all the same is no error.
  public var severity: Severity {
    switch self {
    case .packageGoesOn, .packageColumnUnknown, .packageParameterLoose, .linkElsewhere: .warning
    case .packageRowUpdated: .note
    default: .error
    }
  }

  /// Whether a file that breaks it was not read, or not to its end: then nobody knows what else is wrong with it.
  public var leavesFileUnread: Bool {
    switch self {
    case .unreadableFile, .missingFile, .unknownOrganization, .unknownSolution, .organizationForSolution,
      .notUTF8, .fileTooLarge, .yamlSyntax,
      .yamlTooDeep, .xmlSyntax, .xmlDocumentType, .xmlTooDeep, .jsonSyntax, .zipDamaged, .zipUnsafe,
      .unknownPackage, .gherkinSyntax, .gherkinLanguage:
      true
    case .yamlAlias, .yamlTag, .duplicateKey, .unknownKey, .missingValue, .wrongType, .unknownChoice,
      .outOfRange, .danglingLink, .linkElsewhere, .ambiguousLink, .duplicateIdentifier, .duplicateName,
      .badIdentifier, .badDuration, .badVersion, .packageWithoutRows, .packageGoesOn, .packageRowUpdated,
      .packageColumnUnknown, .packageParameterLoose, .unknownSentence, .unknownSentenceValue, .stepArgument,
      .scenarioStage, .folderWithoutSolution,
      .notWritten:
      false
    }
  }
}
