/// A web resource that only one of two organizations has, or whose content is another.
public struct FileDifference: Hashable, Sendable {
  public let name: String
  public let change: Kind

  public enum Kind: String, Hashable, Sendable {
    case added, removed, changed
  }
}

/// The web resource files of an organization: their contents by name.
public typealias WebResourceContents = [String: [UInt8]]

extension FileDifference {
  static func all(from old: WebResourceContents, to new: WebResourceContents) -> [FileDifference] {
    Set(old.keys).union(new.keys).sorted().compactMap { name in
      switch (old[name], new[name]) {
      case (nil, _?): FileDifference(name: name, change: .added)
      case (_?, nil): FileDifference(name: name, change: .removed)
      case (let before, let after): before == after ? nil : FileDifference(name: name, change: .changed)
      }
    }
  }
}
