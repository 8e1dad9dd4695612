import Records
import Simulation

/// What customers do.
enum CustomerSentences {
  static let all: [Sentence] = [
    .when(
      "a conversation from {} arrives", .one(.arrival),
      meaning: "This customer starts a chat: it rings if the agent can take it, otherwise it waits.",
      claim: .fullCapacityWaits, example: "When a conversation from \"Mia Wong\" arrives"
    ) { (rehearsal, name) throws(StepProblem) in try rehearsal.arrive(name) },
    .when(
      "a conversation from {} arrives, and the customer speaks", .one(.arrival),
      meaning:
        "This customer starts a chat and says by themselves, one after the other, the lines that the "
        + "organization's file has for them.",
      claim: .customersSpeakByThemselves,
      example: "When a conversation from \"Mia Wong\" arrives, and the customer speaks"
    ) { (rehearsal, name) throws(StepProblem) in try rehearsal.arrive(name, speaks: true) },
    .when(
      "a conversation from {} arrives through the chat widget {}", .two(.arrival, .widget),
      meaning: "This customer starts a chat through this chat widget.",
      claim: .fullCapacityWaits,
      example: "When a conversation from \"Mia Wong\" arrives through the chat widget \"Store chat\""
    ) { (rehearsal, values) throws(StepProblem) in try rehearsal.arrive(values.0, through: values.1) },
    .when(
      "a conversation from {} arrives through the chat widget {}, and the customer speaks",
      .two(.arrival, .widget),
      meaning:
        "This customer starts a chat through this chat widget, and says by themselves what the organization's "
        + "file has for them.",
      claim: .customersSpeakByThemselves,
      example:
        "When a conversation from \"Mia Wong\" arrives through the chat widget \"Store chat\", and the customer "
        + "speaks"
    ) { (rehearsal, values) throws(StepProblem) in
      try rehearsal.arrive(values.0, through: values.1, speaks: true)
    },
    .when(
      "the customer says {}", .one(.text), meaning: "The customer of the conversation writes this.",
      claim: .messagesAreExchanged, example: "When the customer says \"The refund button does nothing.\""
    ) { (rehearsal, text) throws(StepProblem) in
      let conversation = try rehearsal.conversation()
      let said = rehearsal.filled(text, in: conversation)
      try rehearsal.require(.customer(.says(conversation.number, said)), about: conversation.number)
    },
    .when(
      "the customer {} says {}", .two(.customer, .text), meaning: "This customer writes this.",
      claim: .messagesAreExchanged, example: "When the customer \"Mia Wong\" says \"Is anybody there?\""
    ) { (rehearsal, values) throws(StepProblem) in
      let (name, text) = values
      let conversation = try rehearsal.conversation(with: name)
      let said = rehearsal.filled(text, in: conversation)
      try rehearsal.require(.customer(.says(conversation.number, said)), about: conversation.number)
    },
    .when(
      "the customer leaves", .none, meaning: "The customer of the conversation closes the chat.",
      claim: .endGoesToWrapUp, example: "When the customer leaves"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.conversation().number
      try rehearsal.require(.customer(.leaves(number)), about: number)
    },
    .when(
      "the customer {} leaves", .one(.customer), meaning: "This customer closes the chat.",
      claim: .endGoesToWrapUp, example: "When the customer \"Mia Wong\" leaves"
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversation(with: name).number
      try rehearsal.require(.customer(.leaves(number)), about: number)
    },
    .when(
      "the customer is cut off", .none,
      meaning: "The customer loses the connection; by default, they have 3 minutes to come back.",
      claim: .cutOffForThreeMinutes, example: "When the customer is cut off"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.conversation().number
      try rehearsal.require(.customer(.isCutOff(number)), about: number)
    },
    .when(
      "the customer {} is cut off", .one(.customer),
      meaning: "This customer loses the connection; by default, they have 3 minutes to come back.",
      claim: .cutOffForThreeMinutes, example: "When the customer \"Mia Wong\" is cut off"
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversation(with: name).number
      try rehearsal.require(.customer(.isCutOff(number)), about: number)
    },
    .when(
      "the customer comes back", .none, meaning: "The customer who was cut off is back.",
      claim: .cutOffForThreeMinutes, example: "When the customer comes back"
    ) { (rehearsal, _) throws(StepProblem) in
      let number = try rehearsal.conversation().number
      try rehearsal.require(.customer(.comesBack(number)), about: number)
    },
    .when(
      "the customer {} comes back", .one(.customer), meaning: "This customer, who was cut off, is back.",
      claim: .cutOffForThreeMinutes, example: "When the customer \"Mia Wong\" comes back"
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversation(with: name).number
      try rehearsal.require(.customer(.comesBack(number)), about: number)
    },
    .when(
      "the trainer starts over with {}", .one(.customer),
      meaning: "The conversation with this customer is closed, and the customer arrives again.",
      claim: .trainerSetsUp, example: "When the trainer starts over with \"Mia Wong\""
    ) { (rehearsal, name) throws(StepProblem) in
      let number = try rehearsal.conversation(with: name).number
      try rehearsal.require(.trainer(.startsOver(number)), about: number)
      // Sentences are about the new conversation from now on.
      rehearsal.speak(of: name)
    },
  ]
}
