/// Statements of a provider's page that report to the window on top.
enum ProviderScripts {
  static let connects =
    "window.top.dispatchEvent(new CustomEvent('CobrowseConnectedEvent', { detail: {} }));"
  static let ends =
    "window.top.dispatchEvent(new CustomEvent('CobrowseEndedEvent', { detail: {} }));"
}
