/// The root element of an XML file that identifies a package.
///
/// Each belongs to the product or to one tool (documented).
enum RootElement: String {
  /// `data.xml` and `data_schema.xml` of Configuration Migration.
  case migrationData = "entities"
  /// `solution.xml` and `customizations.xml` of a Dataverse solution.
  case dataverseSolution = "ImportExportXml"
  /// `publisher.yml` and `solutioncomponents.yml` of a solution in the form of Dataverse's Git integration.
  case publisher = "Publisher"
  case solutionComponents = "SolutionComponents"
  /// The description of a web resource in an unpacked solution.
  case webResource = "WebResource"
  /// `ImportConfig.xml` of Package Deployer.
  case importConfig = "configdatastorage"
  /// `input.xml` of the archive that AppSource requires.
  case appSourceInput = "PvsPackageData"
}
