/// A conversation's index in order of arrival, from 0; inputs and facts use it to identify the conversation.
public struct ConversationNumber: Hashable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  /// The number as people and programs see it, counted from 1.
  ///
  /// An input may carry any number, so the largest one stays as it is.
  public var ordinal: Int { index == .max ? index : index + 1 }
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// An app tab's number, counted over all conversations from 0; inputs and facts use it to identify the tab.
public struct TabNumber: Hashable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  /// The number as people and programs see it, counted from 1.
  ///
  /// An input may carry any number, so the largest one stays as it is.
  public var ordinal: Int { index == .max ? index : index + 1 }
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
