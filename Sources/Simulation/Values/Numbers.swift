/// A conversation's index in order of arrival, from 0; inputs and facts use it to identify the conversation.
public struct ConversationNumber: Hashable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// An app tab's number, counted over all conversations from 0; inputs and facts use it to identify the tab.
public struct TabNumber: Hashable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
