import Organizations
import Records

/// A difference in the buttons that agents see: in the conversations of a chat widget, in a language.
public struct ButtonDifference: Hashable, Sendable {
  public let widget: String
  /// The name of the chat widget that it is compared with; nil if it has the same.
  public let formerWidget: String?
  public let language: Locale
  public let change: Change

  /// What an agent would notice; positions count from 1.
  public enum Change: Hashable, Sendable {
    case appears(Button, position: Int)
    /// The reason is nil if the action is no longer there.
    case disappears(Button, position: Int, HiddenReason?)
    case moves(Button, from: Int, to: Int)
    /// The button is the same action's, and looks or does otherwise.
    case becomes(from: Button, to: Button, [Property])
  }

  /// Something of a button that is another.
  public enum Property: Hashable, Sendable {
    case label, slashCommand, tooltip, icon, mode, provider
    case effect(from: ButtonEffect, to: ButtonEffect)
  }
}

extension ButtonDifference {
  /// The differences in all chat widgets and languages that both organizations have.
  public static func all(
    from old: Organization, to new: Organization, _ matching: RowMatching
  ) -> [ButtonDifference] {
    let languages = old.languages + new.languages.filter { !old.languages.contains($0) }
    return widgets(old, new).flatMap { before, after in
      languages.flatMap { language in
        let bars = (
          ButtonBar(for: before, of: old, language: language, client: .omnichannel),
          ButtonBar(for: after, of: new, language: language, client: .omnichannel)
        )
        return ButtonBarComparison(old: bars.0, new: bars.1, old, new, matching).changes.map {
          ButtonDifference(
            widget: after.name, formerWidget: before.name == after.name ? nil : before.name,
            language: language, change: $0)
        }
      }
    }
  }

  /// The chat widgets of both: those of one name, and what is left in its order.
  private static func widgets(_ old: Organization, _ new: Organization) -> [(ChatWidget, ChatWidget)] {
    let (before, after) = (old.widgetsOfDesk, new.widgetsOfDesk)
    let pairs = before.compactMap { widget in
      after.first { $0.name == widget.name }.map { (widget, $0) }
    }
    let paired = Set(pairs.map(\.0.name))
    let (oldRest, newRest) = (
      before.filter { !paired.contains($0.name) }, after.filter { !paired.contains($0.name) }
    )
    return pairs + zip(oldRest, newRest)
  }
}

/// The buttons of one conversation before and after.
private struct ButtonBarComparison {
  let changes: [ButtonDifference.Change]

  init(
    old: ButtonBar, new: ButtonBar, _ before: Organization, _ after: Organization, _ matching: RowMatching
  ) {
    func id(_ button: Button) -> GUID { matching.newID(of: button.action.id) }
    let oldIDs = old.buttons.map(id)
    let newIDs = new.buttons.map(\.action.id)
    var changes: [ButtonDifference.Change] = []
    for (index, button) in old.buttons.enumerated() where !newIDs.contains(oldIDs[index]) {
      let reason = new.hidden.first { $0.action.id == oldIDs[index] }?.reason
      changes.append(.disappears(button, position: index + 1, reason))
    }
    let shared = oldIDs.filter(newIDs.contains)
    let moved = Set(
      newIDs.filter(oldIDs.contains).difference(from: shared).insertions.map { change in
        switch change {
        case .insert(_, let id, _), .remove(_, let id, _): id
        }
      })
    for (index, button) in new.buttons.enumerated() {
      guard let place = oldIDs.firstIndex(of: button.action.id) else {
        changes.append(.appears(button, position: index + 1))
        continue
      }
      if moved.contains(button.action.id) {
        changes.append(.moves(button, from: place + 1, to: index + 1))
      }
      let properties = Self.properties(old.buttons[place], button, before, after)
      if !properties.isEmpty { changes.append(.becomes(from: old.buttons[place], to: button, properties)) }
    }
    self.changes = changes
  }

  private static func properties(
    _ old: Button, _ new: Button, _ before: Organization, _ after: Organization
  ) -> [ButtonDifference.Property] {
    var properties: [ButtonDifference.Property] = []
    if old.label != new.label { properties.append(.label) }
    if old.slashCommand != new.slashCommand { properties.append(.slashCommand) }
    if old.tooltip != new.tooltip { properties.append(.tooltip) }
    if old.action.icon != new.action.icon { properties.append(.icon) }
    if old.capability?.escalationChannelMode != new.capability?.escalationChannelMode {
      properties.append(.mode)
    }
    if old.provider != new.provider { properties.append(.provider) }
    let effects = (ButtonEffect(of: old, in: before), ButtonEffect(of: new, in: after))
    if effects.0 != effects.1 { properties.append(.effect(from: effects.0, to: effects.1)) }
    return properties
  }
}

extension Organization {
  /// The chat widgets of a desk, which has one even if the organization has none.
  fileprivate var widgetsOfDesk: [ChatWidget] { State(self).organization.chatWidgets }
}
