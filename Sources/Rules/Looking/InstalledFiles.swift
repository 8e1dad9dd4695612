import Organizations
import Records

extension WebResourceName {
  /// Whether the file is there, or is the product's own: `msdyn_chat_icon_zfp.svg`.
  func isThere(in catalogue: ActionCatalogue) -> Bool {
    catalogue.hasWebResource(named: name) || name.lowercased().hasPrefix("msdyn_")
  }
}
