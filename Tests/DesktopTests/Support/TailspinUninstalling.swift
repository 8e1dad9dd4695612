import Cells
import Organizations
import Records
import Testing

@testable import Desktop

/// A suite in which TailspinAssist is uninstalled from Northwind.
protocol TailspinUninstalling {}

extension TailspinUninstalling {
  var name: String { "TailspinAssist" }
  var folder: String { "shop/solutions/tailspinassist" }

  /// Northwind, as if it were stored in a folder.
  func opened(_ size: Size = .terminal) throws -> Screen {
    Screen(try Screen.organization("northwind"), size, location: .folder("shop", file: "shop/org.yaml"))
  }

  /// The plan made from the files.
  func terms(_ organization: Organization) throws -> UninstallTerms {
    let solution = try #require(organization.solution(named: name))
    return UninstallTerms(of: UninstallPlan(of: solution, in: organization), folder: folder)
  }

  /// The files after its removal.
  func after(_ organization: Organization) -> Organization {
    var organization = organization
    organization.uninstall(name)
    organization.resetWidgets(of: ["Tailspin"])
    return organization
  }

  func option(_ screen: Screen, _ widget: Int, _ mode: RemoteAssistanceMode)
    -> RemoteAssistanceOption
  {
    screen.console.state.organization.chatWidgets[widget][mode]
  }

  var off: RemoteAssistanceOption { RemoteAssistanceOption() }
  var wideWorld: RemoteAssistanceOption { RemoteAssistanceOption(isEnabled: true, provider: "Wide World") }
}
