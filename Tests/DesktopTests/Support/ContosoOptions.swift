import Cells
import Organizations
import Records
import Simulation

@testable import Desktop

/// A suite in which Contoso's conversation options change.
protocol ContosoOptions {}

extension ContosoOptions {
  var path: String { "shop/org.yaml" }

  /// Contoso, as if it were stored in a folder.
  func opened(_ size: Size = .terminal) throws -> Screen {
    Screen(try Screen.organization("contoso"), size, location: .folder("shop", file: path))
  }

  func option(_ screen: Screen, _ mode: RemoteAssistanceMode, _ widget: Int = 0)
    -> RemoteAssistanceOption
  {
    screen.console.state.organization.chatWidgets[widget][mode]
  }

  var coBrowseOff: SettingChange {
    .option(OptionChange(widget: "Web support", mode: .coBrowse, .off))
  }
}
