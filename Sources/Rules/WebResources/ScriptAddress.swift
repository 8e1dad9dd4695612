import Records

extension String {
  /// Whether it is the address of a script of the product itself.
  var isOfProduct: Bool { lowercased().contains("clientglobalcontext.js") }
}

extension WebResourceName {
  /// Resolves the address of a script in a page: `lib/events.js`, `../events.js`,
  /// `/webresources/fab_/events.js`.
  ///
  /// nil if it is on another host.
  init?(address: String, relativeTo page: String) {
    let path = String(address.prefix { $0 != "?" && $0 != "#" })
    guard !path.contains(":"), !path.hasPrefix("//"), !path.isEmpty else { return nil }
    if path.hasPrefix("/") {
      self.init(address: path)
      return
    }
    var parts = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    self.init(parameter: parts.joined(separator: "/"))
  }
}
