/// The order of the arguments of `sendMessageToConversation`.
enum MessageArguments {
  /// What is certainly wrong, in words; nil if it may be right, or if `toSendBox` alone is.
  static func fault(of arguments: [HostCallArgument]) -> String? {
    guard let message = arguments.first else { return "this call has no message" }
    if message.isFlag || message == .isNothing {
      return "the first argument is the message, and this is none"
    }
    if message.isConversationID, arguments.count > 1,
      !arguments.dropFirst(2).contains(where: \.isConversationID)
    {
      return "the first argument is the message, and this is the conversation's id"
    }
    if arguments.count > 2, arguments[2].isFlag {
      return "the third argument is the conversation's id, and this is a flag"
    }
    return nil
  }
}
