/// Some of a state's conversations, in order of arrival.
///
/// Copies nothing: a frame that shows three of a thousand looks at three.
public struct ConversationList: RandomAccessCollection, Sendable {
  private let numbers: [ConversationNumber]
  private let conversations: Chunked<Conversation>

  init(numbers: [ConversationNumber], among conversations: Chunked<Conversation>) {
    (self.numbers, self.conversations) = (numbers, conversations)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { numbers.count }
  public subscript(position: Int) -> Conversation { conversations[numbers[position].index] }
}
