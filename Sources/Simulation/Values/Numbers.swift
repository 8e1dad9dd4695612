/// A conversation's place in the order of arrival, from 0: how inputs and facts name it.
public struct ConversationNumber: Hashable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// An app tab's number, counted over all conversations from 0: how inputs and facts name it.
public struct TabNumber: Hashable, Sendable, Comparable {
  public let index: Int
  public init(_ index: Int) { self.index = index }
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
