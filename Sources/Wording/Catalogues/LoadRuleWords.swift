import Diagnostics

/// What a rule of loading asks of a file.
public enum LoadRuleWords {
  public static func meaning(_ rule: LoadRule) -> String {
    switch rule {
    case .unreadableFile: "A file or folder is there and cannot be read."
    case .missingFile: "A file that must be there is not."
    case .unknownOrganization: "A name on the command line is neither a path nor a built-in sample."
    case .unknownSolution:
      "A name on the command line is neither a path nor a solution of a built-in sample."
    case .organizationForSolution: "An organization is named where a solution is asked for."
    case .notUTF8: "A file holds bytes that are not UTF-8 text."
    case .fileTooLarge: "A file has more bytes than are read."
    case .yamlSyntax: "A file is not one YAML document that says something."
    case .yamlAlias:
      "A file uses an anchor or an alias, `&name` or `*name`: our format has none, for they can make a small file "
        + "explode."
    case .yamlTag: "A file uses a tag such as `!!binary`: our format has none."
    case .yamlTooDeep: "Lists and mappings stand in one another deeper than any key needs."
    case .duplicateKey: "A mapping has the same key twice."
    case .unknownKey: "A key is none that this record or file has."
    case .missingValue: "A value that must be there is left out or empty."
    case .wrongType: "A value is of another kind than its key takes: a text where a whole number belongs."
    case .unknownChoice: "A value is none of the choices that the product offers for the column."
    case .outOfRange: "A whole number is smaller or larger than its column holds."
    case .danglingLink: "A row names another row that is not there."
    case .linkElsewhere:
      "A row of a solution that is read alone links by id to a row of another solution, which must be installed first."
    case .ambiguousLink: "A row names another row by a name that several rows have."
    case .duplicateIdentifier: "Two rows have the same id."
    case .duplicateName: "Two things that are told apart by their names have the same one."
    case .badIdentifier: "An id is not a GUID."
    case .badDuration: "A duration is not written as `300ms`, `2s` or `3m`."
    case .badVersion: "A version is not written as up to four numbers with dots."
    case .xmlSyntax: "A file of a package is not well-formed XML, or has more parts than are read."
    case .xmlDocumentType:
      "An XML file of a package has a document type, `<!DOCTYPE …>`: no real package has one, and entities come in "
        + "with it."
    case .xmlTooDeep: "Elements stand in one another deeper than any package needs."
    case .jsonSyntax: "A file of a package is not JSON."
    case .zipDamaged: "A zip archive is damaged or encrypted; it is read whole or not at all."
    case .zipUnsafe:
      "A zip archive holds what no honest one does: a path that leads out of it, a link, two files of one name, or far "
        + "more bytes than it has itself."
    case .unknownPackage: "A file, folder or archive holds none of the forms of package that are read."
    case .packageWithoutRows: "A package holds no row of the five tables of remote assistance."
    case .packageGoesOn: "A Web API answer is only the first page of its rows."
    case .packageRowUpdated:
      "A row comes both as a component of a solution and in the data beside it, and the two differ: the data's values count."
    case .packageColumnUnknown:
      "A row of a package has a column that its table does not have, and whose name is nearly that of one which it has."
    case .packageParameterLoose:
      "A parameter's row belongs to no application tab template of its package, or one of a template is not there."
    case .gherkinSyntax: "A feature file is not written in Gherkin, as Cucumber defines it."
    case .unknownSentence: "A step of a scenario is none of the sentences that `agent-console steps` lists."
    case .unknownSentenceValue: "A value in a step's sentence is none of those that can stand there."
    case .stepArgument:
      "A step lacks the table or the text that its sentence needs, or has one where none can be."
    case .scenarioStage:
      "A scenario cannot begin: its organization, or what one of its first Givens names, is not there."
    case .folderWithoutSolution:
      "A folder under `solutions` holds no solution: what a removal by hand has left over."
    case .notWritten: "A file or folder cannot be written, or is not to be."
    case .gherkinLanguage: "A feature file asks for a spoken language that Gherkin has no keywords for."
    }
  }
}
