import Diagnostics

/// Why YAML is not read, or only partly.
public enum YAMLFault: Fault {
  /// The YAML library's message about text that it cannot read.
  case syntax(detail: String)
  /// An alias or anchor, `*name` or `&name`: not part of our format, and a way to make a file explode.
  case alias(name: String)
  /// A tag such as `!!binary`: not part of our format.
  case tag(name: String)
  case tooDeep(limit: Int)
  case secondDocument
  case empty

  public var rule: any FaultRule {
    switch self {
    case .syntax, .secondDocument, .empty: YAMLRule.syntax
    case .alias: YAMLRule.alias
    case .tag: YAMLRule.tag
    case .tooDeep: YAMLRule.tooDeep
    }
  }
}

/// A rule of YAML.
public enum YAMLRule: String, LoadRule {
  case syntax = "yaml-syntax"
  case alias = "yaml-alias"
  case tag = "yaml-tag"
  case tooDeep = "yaml-too-deep"

  public var leavesFileUnread: Bool {
    switch self {
    case .syntax, .tooDeep: true
    case .alias, .tag: false
    }
  }
}
