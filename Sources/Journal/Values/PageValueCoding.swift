import Notations
import Records
import Simulation

/// A page that has just been opened, which is the only moment at which a fact holds one.
extension Page: JournalValue {
  var members: JournalMembers {
    [
      ("templateId", .text(template.description)), ("template", .text(templateName)),
      ("address", address.document), ("canClose", .flag(canClose)),
      ("unfilledSlugs", unfilledSlugs.document), ("hasFile", hasFile.map { .flag($0) } ?? .null),
      ("behaviour", behaviour.document), ("modes", .list(modes.map(\.document))),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init(
      template: try reader.identifier("templateId"), templateName: try reader.text("template"),
      address: try reader.value("address"), canClose: try reader.flag("canClose"),
      unfilledSlugs: try reader.texts("unfilledSlugs"), hasFile: try reader.optionalFlag("hasFile"),
      behaviour: try reader.value("behaviour"), modes: try reader.words("modes"))
  }
}

extension AppTabAddress: JournalValue {
  var members: JournalMembers {
    let head: JournalMembers =
      switch target {
      case .webResource(let name): [("webResource", .text(WebResourceName.folder + name.name))]
      case .thirdPartyWebsite: [("website", true)]
      case .notSimulated(let type): [("pageType", type.document)]
      }
    return head + [
      ("url", JSONValue(url)), ("parameters", parameters.documents),
      ("conversationId", JSONValue(conversationData?.conversationId)),
      ("replacedData", JSONValue(replacedData)), ("unsent", unsent.documents),
      ("otherSpelling", otherSpelling.document),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    let target: Target
    if reader.has("webResource") {
      target = .webResource(try reader.webResource("webResource"))
    } else if let type: PageType = try reader.optionalWord("pageType") {
      target = .notSimulated(type)
    } else {
      _ = try reader.flag("website")
      target = .thirdPartyWebsite
    }
    let conversation = reader.has("conversationId") ? try reader.identifier("conversationId") : nil
    self.init(
      url: try reader.optionalText("url"), parameters: try reader.values("parameters"),
      conversationData: conversation.map { ConversationData($0) }, target: target,
      replacedData: try reader.optionalText("replacedData"), unsent: try reader.values("unsent"),
      otherSpelling: try reader.optionalValue("otherSpelling"))
  }
}

extension AppTabAddress.ConversationData {
  fileprivate var conversationId: String? { json["conversationId"]?.asText }
}

extension ProviderBehaviour: JournalValue {
  var members: JournalMembers {
    [
      ("connectsAfter", connectsAfter.document), ("endsOnUnload", .flag(endsOnUnload)),
      (
        "forgottenOnUnload",
        .list(RemoteAssistanceMode.allCases.filter(forgottenOnUnload.contains).map(\.document))
      ),
      ("sendsTwice", .flag(sendsTwice)), ("target", target.document), ("sendsMode", sendsMode.document),
      ("invitation", invitation.document),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init()
    connectsAfter = try reader.optionalSpan("connectsAfter")
    endsOnUnload = try reader.flag("endsOnUnload")
    forgottenOnUnload = Set(try reader.words("forgottenOnUnload", as: RemoteAssistanceMode.self))
    sendsTwice = try reader.flag("sendsTwice")
    target = try reader.word("target")
    sendsMode = try reader.optionalWord("sendsMode")
    invitation = try reader.value("invitation")
  }
}

extension InvitationBehaviour: JournalValue {
  var members: JournalMembers {
    [
      ("signedIn", .flag(isSignedIn)), ("text", .text(text)), ("sendsAfter", sendsAfter.document),
      ("target", target.document), ("answer", answer.document), ("answersAfter", answersAfter.document),
      ("expiresAfter", expiresAfter.document), ("connectsOnAcceptance", .flag(connectsOnAcceptance)),
    ]
  }

  init(from reader: inout MemberReader) throws(JournalFault) {
    self.init()
    isSignedIn = try reader.flag("signedIn")
    text = try reader.text("text")
    sendsAfter = try reader.optionalSpan("sendsAfter")
    target = try reader.word("target")
    answer = try reader.optionalWord("answer")
    answersAfter = try reader.span("answersAfter")
    expiresAfter = try reader.optionalSpan("expiresAfter")
    connectsOnAcceptance = try reader.flag("connectsOnAcceptance")
  }
}
