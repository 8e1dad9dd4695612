import Organizations
import Records

extension WebResourceName {
  /// Whether the file exists or belongs to the product: `msdyn_chat_icon_zfp.svg`.
  func isThere(in catalogue: ActionCatalogue) -> Bool {
    catalogue.hasWebResource(named: name) || name.lowercased().hasPrefix("msdyn_")
  }
}
