import Notations
import Records

/// The keys of a `simulation:` row that are about invitations.
enum InvitationKeys {
  static let all = [
    "signedIn", "invitation", "invitesAfter", "invitesTo", "customerAnswer", "answersAfter", "expiresAfter",
    "connectsOnAcceptance",
  ]
}

extension ValueReader {
  /// Reads a row's keys about invitations; what is not written stays as it was before there were invitations.
  mutating func invitation(_ fields: Fields) -> InvitationBehaviour {
    var behaviour = InvitationBehaviour()
    behaviour.isSignedIn = fields.flag("signedIn", default: behaviour.isSignedIn, with: &self)
    if let text = fields.text("invitation", with: &self), !text.isEmpty { behaviour.text = text }
    behaviour.sendsAfter = time("invitesAfter", in: fields)
    if let target: MessageTarget = fields.choice("invitesTo", with: &self) { behaviour.target = target }
    behaviour.answer = fields.choice("customerAnswer", with: &self)
    behaviour.answersAfter = time("answersAfter", in: fields) ?? behaviour.answersAfter
    behaviour.expiresAfter = time("expiresAfter", in: fields)
    behaviour.connectsOnAcceptance = fields.flag(
      "connectsOnAcceptance", default: behaviour.connectsOnAcceptance, with: &self)
    return behaviour
  }

  /// A time; nil for `never`.
  private mutating func time(_ key: String, in fields: Fields) -> Span? {
    guard let node = fields[key], !node.isText("never") else { return nil }
    return span(node, for: key)
  }
}

extension InvitationBehaviour {
  /// The keys and values that differ from the standard, in the order of the documentation.
  var written: [String] {
    let standard = InvitationBehaviour()
    var members: [String] = []
    if isSignedIn != standard.isSignedIn { members.append("signedIn: \(isSignedIn)") }
    if text != standard.text { members.append("invitation: \(YAMLText.written(text))") }
    if let sendsAfter { members.append("invitesAfter: \(sendsAfter)") }
    if target != standard.target { members.append("invitesTo: \(target.label)") }
    if let answer { members.append("customerAnswer: \(answer.label)") }
    if answersAfter != standard.answersAfter { members.append("answersAfter: \(answersAfter)") }
    if let expiresAfter { members.append("expiresAfter: \(expiresAfter)") }
    if connectsOnAcceptance != standard.connectsOnAcceptance {
      members.append("connectsOnAcceptance: \(connectsOnAcceptance)")
    }
    return members
  }
}
