/// What is wrong with a file that is being loaded: the facts, without a sentence.
///
/// Each case carries what its message needs; `Wording` says it. The rule's id is what people search for and
/// what `check` lists.
public enum Problem: Hashable, Sendable {
  /// A file or folder that cannot be read, with the system's reason.
  case unreadable(reason: String)
  /// A file or folder that is expected at this place and is not there.
  case missingFile(name: String)
  /// A name given on a command line that is neither a path nor a built-in sample.
  case unknownOrganization(name: String, samples: [String], nearest: String?)
  /// A name given on a command line that is neither a path nor a solution of a built-in sample.
  case unknownSolution(name: String, known: [String], nearest: String?)
  /// An organization where a solution is asked for; these are its solutions.
  case organizationForSolution(name: String, solutions: [String])
  /// Bytes that are not UTF-8, at this offset.
  case notUTF8(offset: Int)
  case tooLarge(bytes: Int, limit: Int)
  /// What the YAML library says of text that it cannot read.
  case yamlSyntax(detail: String)
  /// An alias or anchor, `*name` or `&name`: not part of our format, and a way to make a file explode.
  case yamlAlias(name: String)
  /// A tag such as `!!binary`: not part of our format.
  case yamlTag(name: String)
  case yamlTooDeep(limit: Int)
  case yamlSecondDocument
  case yamlEmpty
  case duplicateKey(key: String, first: Place)
  case unknownKey(key: String, owner: String, known: [String], nearest: String?)
  case missingKey(key: String, owner: String)
  /// A value of the wrong kind: `order: first`.
  case wrongType(key: String, expected: ValueKind, found: ValueKind, text: String?)
  /// A value that is not one of the choice's.
  case unknownChoice(key: String, value: String, choices: [String], nearest: String?)
  case outOfRange(key: String, value: String, lower: Int, upper: Int)
  /// A lookup to a row that is not there; `table` is the table that was searched.
  case danglingLink(key: String, value: String, table: String, known: [String], nearest: String?)
  /// A lookup by id to a row of no file that was read, in a solution that stands alone: another one may bring the row.
  case linkElsewhere(key: String, value: String, table: String)
  /// A lookup by a name that several rows bear.
  case ambiguousLink(key: String, value: String, table: String, rows: [Place])
  case duplicateIdentifier(identifier: String, first: Place)
  /// Two things that must differ in name: two solutions, two widgets.
  case duplicateName(name: String, owner: String, first: Place)
  case badIdentifier(key: String, value: String)
  case badDuration(key: String, value: String)
  case badVersion(value: String)
  case xml(XMLFault)
  case json(JSONFault)
  case zip(ZipFault)
  case package(PackageFault)
  /// A line of a feature file that Gherkin does not allow.
  case gherkin(GherkinFault)
  /// A spoken language that Gherkin does not know: `# language: frr`.
  case unknownLanguage(language: String, known: [String], nearest: String?)

  /// A step of a scenario that is not written as it must be.
  case step(StepFault)

  /// A step that sets a scenario's stage and cannot, in the words that stand with its sentence.
  case stage(message: String, hint: String?)

  /// Why an organization's folder, or a new one, is not written.
  case provisioning(ProvisioningFault)
  /// A folder under `solutions` that holds no solution: the residue of one.
  case folderWithoutSolution(name: String)

  /// What a rule of `check` found, in the words that stand with the rule.
  case found(rule: String, message: String, hint: String?)

  /// The rule that was broken.
  public var brokenRule: BrokenRule {
    switch self {
    case .unreadable: .loading(.unreadableFile)
    case .missingFile: .loading(.missingFile)
    case .unknownOrganization: .loading(.unknownOrganization)
    case .unknownSolution: .loading(.unknownSolution)
    case .organizationForSolution: .loading(.organizationForSolution)
    case .notUTF8: .loading(.notUTF8)
    case .tooLarge: .loading(.fileTooLarge)
    case .yamlSyntax, .yamlSecondDocument, .yamlEmpty: .loading(.yamlSyntax)
    case .yamlAlias: .loading(.yamlAlias)
    case .yamlTag: .loading(.yamlTag)
    case .yamlTooDeep: .loading(.yamlTooDeep)
    case .duplicateKey: .loading(.duplicateKey)
    case .unknownKey: .loading(.unknownKey)
    case .missingKey: .loading(.missingValue)
    case .wrongType: .loading(.wrongType)
    case .unknownChoice: .loading(.unknownChoice)
    case .outOfRange: .loading(.outOfRange)
    case .danglingLink: .loading(.danglingLink)
    case .linkElsewhere: .loading(.linkElsewhere)
    case .ambiguousLink: .loading(.ambiguousLink)
    case .duplicateIdentifier: .loading(.duplicateIdentifier)
    case .duplicateName: .loading(.duplicateName)
    case .badIdentifier: .loading(.badIdentifier)
    case .badDuration: .loading(.badDuration)
    case .badVersion: .loading(.badVersion)
    case .xml(.syntax), .xml(.tooManyParts): .loading(.xmlSyntax)
    case .xml(.documentType): .loading(.xmlDocumentType)
    case .xml(.tooDeep): .loading(.xmlTooDeep)
    case .json: .loading(.jsonSyntax)
    case .zip(let fault): .loading(fault.rule)
    case .package(let fault): .loading(fault.rule)
    case .gherkin: .loading(.gherkinSyntax)
    case .unknownLanguage: .loading(.gherkinLanguage)
    case .step(.unknownSentence): .loading(.unknownSentence)
    case .step(.unknownValue), .step(.unknownColumn): .loading(.unknownSentenceValue)
    case .step(.tableMissing), .step(.textMissing), .step(.superfluous): .loading(.stepArgument)
    case .stage: .loading(.scenarioStage)
    case .provisioning: .loading(.notWritten)
    case .folderWithoutSolution: .loading(.folderWithoutSolution)
    case .found(let rule, _, _): .check(id: rule)
    }
  }

  /// The id of the rule that was broken, as printed in brackets.
  public var rule: String { brokenRule.id }
}

/// The kinds of value that a file can hold, as a message names them.
public enum ValueKind: String, Hashable, Sendable {
  case text, wholeNumber, flag, list, mapping, nothing
}
