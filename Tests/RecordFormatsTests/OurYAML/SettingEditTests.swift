import Notations
import Records
import Testing

@testable import RecordFormats

/// Writing changes of settings into `org.yaml`.
@Suite struct SettingEditTests {
  private func edited(_ text: String, _ change: SettingChange) -> String? {
    change.applied(to: SourceText(file: "org.yaml", text: text))
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A file before and after a change.
  struct Case: CustomTestStringConvertible {
    let before: String
    let change: SettingChange
    let after: String
    var testDescription: String { "\(before) \(change)" }
  }

  private static func capacity(_ before: String, _ after: String) -> Case {
    Case(before: before, change: .workstream(.capacityUnits(2)), after: after)
  }

  private static func busy(_ isAllowed: Bool, _ before: String, _ after: String) -> Case {
    Case(before: before, change: .workstream(.presence(.busy, isAllowed: isAllowed)), after: after)
  }

  static let cases: [Case] = [
    // A file without the block, with an empty one, and with one in braces.
    capacity("name: x # why\n# end\n", "name: x # why\nworkstream:\n  capacityUnits: 2\n# end\n"),
    capacity("name: x", "name: x\nworkstream:\n  capacityUnits: 2"),
    capacity("{name: x}", "{name: x, workstream: {capacityUnits: 2}}"),
    capacity("name: x\nworkstream: # later\n", "name: x\nworkstream: {capacityUnits: 2} # later\n"),
    capacity("name: x\nworkstream: ~\n", "name: x\nworkstream: {capacityUnits: 2}\n"),
    capacity("name: x\nworkstream: {}\n", "name: x\nworkstream: {capacityUnits: 2}\n"),
    capacity(
      "workstream: {timeToReturn: 5m}  # short\nname: x\n",
      "workstream: {timeToReturn: 5m, capacityUnits: 2}  # short\nname: x\n"),
    capacity(
      "workstream:\n  # one each\n  capacityUnits: 1   # for now\n  timeToReturn: 5m\nname: x\n",
      "workstream:\n  # one each\n  capacityUnits: 2   # for now\n  timeToReturn: 5m\nname: x\n"),
    // Each kind of value.
    Case(
      before: "name: x\nworkstream:\n  capacityUnits: 2\n",
      change: .workstream(.wrapUpBlocking(.time(.minutes(5)))),
      after: "name: x\nworkstream:\n  capacityUnits: 2\n  blockCapacityForWrapUp: 5m\n"),
    Case(
      before: "name: x\nworkstream: {blockCapacityForWrapUp: \"5m\"}\n",
      change: .workstream(.wrapUpBlocking(.never)),
      after: "name: x\nworkstream: {blockCapacityForWrapUp: never}\n"),
    Case(
      before: "name: x\nworkstream: {missedChangesPresence: False}\n",
      change: .workstream(.missedChangesPresence(true)),
      after: "name: x\nworkstream: {missedChangesPresence: True}\n"),
    Case(
      before: "name: x\nworkstream: {notificationCountdown: 120s}\n",
      change: .workstream(.notificationCountdown(.seconds(30))),
      after: "name: x\nworkstream: {notificationCountdown: 30s}\n"),
    // The allowed presences are one list, of which the others stay.
    busy(
      false, "name: x\n", "name: x\nworkstream:\n  allowedPresences: [Available]\n"),
    busy(
      true, "name: x\nworkstream: {allowedPresences: []}\n",
      "name: x\nworkstream: {allowedPresences: [Busy]}\n"),
    busy(
      true, "name: x\nworkstream: {allowedPresences: [available, Offline]} # us\n",
      "name: x\nworkstream: {allowedPresences: [available, Offline, Busy]} # us\n"),
    busy(
      false, "name: x\nworkstream: {allowedPresences: [Busy, busy, Available]}\n",
      "name: x\nworkstream: {allowedPresences: [Available]}\n"),
    busy(
      false, "name: x\nworkstream: {allowedPresences: [Busy, ]}\n",
      "name: x\nworkstream: {allowedPresences: []}\n"),
    busy(
      true, "name: x\nworkstream:\n  allowedPresences:\n  - Available # first\n  # end\n",
      "name: x\nworkstream:\n  allowedPresences:\n  - Available # first\n  - Busy\n  # end\n"),
    busy(
      false, "name: x\nworkstream:\n  allowedPresences:\n    - Available\n    - Busy\n    - Offline\n",
      "name: x\nworkstream:\n  allowedPresences:\n    - Available\n    - Offline\n"),
    busy(
      false, "name: x\nworkstream:\n  allowedPresences:\n    - Busy # at noon\n    - Available\n",
      "name: x\nworkstream:\n  allowedPresences:\n    # at noon\n    - Available\n"),
    busy(
      false, "name: x\nworkstream:\n  allowedPresences:\n    - Busy # at noon\n",
      "name: x\nworkstream:\n  allowedPresences:\n    [] # at noon\n"),
    // What remote assistance needs, and calls.
    Case(
      before: "name: x\nlanguages: [en-US] # one\nagents: []\n", change: .subscription(.digitalMessaging),
      after: "name: x\nlanguages: [en-US] # one\nsubscription: digital-messaging\nagents: []\n"),
    Case(
      before: "name: x\nexternalities: enabled # both\n", change: .externalities(.disabled),
      after: "name: x\nexternalities: disabled # both\n"),
    Case(
      before: "name: x\nchatWidgets:\n  - name: Web # w\n  - name: Shop\n",
      change: .callingOptions(.voiceOnly, widget: "Web"),
      after: "name: x\nchatWidgets:\n  - name: Web # w\n    callingOptions: Voice only\n  - name: Shop\n"),
    Case(
      before: "name: x\n", change: .callingOptions(.voiceOnly, widget: "Chat"),
      after: "name: x\nchatWidgets:\n  - {name: Chat, callingOptions: Voice only}\n"),
  ]

  @Test("A change concerns only its setting", arguments: cases)
  func changesOnlyTheSetting(sample: Case) {
    #expect(edited(sample.before, sample.change) == sample.after)
    // With other line breaks, too.
    let windows = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
    #expect(
      edited(windows(sample.before).joined(separator: "\r\n"), sample.change)
        == (sample.before.contains("\n") ? windows(sample.after).joined(separator: "\r\n") : sample.after))
  }

  @Test("A setting that is already there changes no byte")
  func noNews() {
    let file = "name: x\nworkstream: {capacityUnits: 01}\n"
    #expect(edited("name: x\n", .workstream(.capacityUnits(1))) == "name: x\n")
    #expect(edited("name: x\n", .subscription(.chat)) == "name: x\n")
    #expect(edited(file, .workstream(.timeToReturn(.minutes(3)))) == edited(file, .externalities(.enabled)))
  }

  @Test("A widget that is not there, and a file that cannot be read, cannot be changed")
  func refused() {
    #expect(edited("name: x\n", .callingOptions(.voiceOnly, widget: "Web")) == nil)
    #expect(edited("name: x\nbogus: 1\n", .workstream(.capacityUnits(2))) == nil)
    #expect(edited("name: [", .subscription(.chat)) == nil)
  }

  @Test("Turning a mode off after a setting was changed still restores the rest of the file")
  func modesComeBack() throws {
    let on = SettingChange.option(OptionChange(widget: "Web", mode: .coBrowse, .on(provider: "A")))
    let off = SettingChange.option(OptionChange(widget: "Web", mode: .coBrowse, .off))
    let source = SourceText(file: "org.yaml", text: "name: x\nchatWidgets: [{name: Web}] # one\n")
    let changed = try #require(
      EditedOrganizationFile(source, before: nil)
        .applying([on, .workstream(.capacityUnits(2)), .subscription(.noSubscription)]))
    let kept = EditedOrganizationFile(changed.file, before: changed.before)
    let restored = try #require(kept.applying([off]))
    #expect(
      String(decoding: restored.file.bytes, as: UTF8.self)
        == "name: x\nsubscription: none\nchatWidgets: [{name: Web}] # one\nworkstream:\n  capacityUnits: 2\n")
  }
}
