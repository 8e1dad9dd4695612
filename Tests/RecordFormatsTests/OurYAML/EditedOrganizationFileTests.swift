import Notations
import Records
import TestSupport
import Testing

@testable import RecordFormats

/// Turning on and off again restores the same bytes, however a file expressed that a mode was off.
@Suite struct EditedOrganizationFileTests {
  private func edit(
    _ change: OptionSetting, _ mode: RemoteAssistanceMode = .coBrowse, widget: String = "Web"
  ) -> SettingChange {
    .option(OptionChange(widget: widget, mode: mode, change))
  }

  private func file(_ text: String) -> EditedOrganizationFile {
    EditedOrganizationFile(SourceText(file: "org.yaml", text: text), before: nil)
  }

  /// The file as the next run reads it.
  private func readAgain(_ file: EditedOrganizationFile) -> EditedOrganizationFile {
    EditedOrganizationFile(file.file, before: file.before)
  }

  private func text(_ file: EditedOrganizationFile?) -> String? {
    file.map { String(decoding: $0.file.bytes, as: UTF8.self) }
  }

  static let silent = [
    "name: x", "name: x\n", "name: x\nchatWidgets:\n", "name: x\nchatWidgets: ~ # none\n",
    "name: x\nchatWidgets:  # none", "{name: x}", "{ name: x }",
    "name: x\nchatWidgets:\n  - name: Web\n",
    "name: x\nchatWidgets:\n  - name: Web  # ours\n    callingOptions: No calling\n",
    "name: x\nchatWidgets: [{name: Web}]\n",
  ]
  static let sections = [
    "", " ~", " {}", " { }", " # later", "  # a\n      # b",
    "\n      screenSharing: {enabled: true, provider: T}",
  ]
  static let options = [
    "", " ~", " {}", " { }", " # why", " {enabled: false}", " { enabled: False }",
    " {provider: X}", " {provider: X, enabled: false}", " {enabled: false, provider: X}",
    " {enabled: false, provider: Y}",
    " {provider: 'Y'}", "\n        provider: Y # best\n        enabled: false", "\n        provider:  # open",
    "\n        # a\n        enabled: false # b\n        # c",
    " {enabled: false,\n          provider: Y  # c\n          }",
  ]
  static var files: [String] {
    let widget = "# é\nname: x\nchatWidgets:\n  - name: Web\n    remoteAssistance:"
    let rest = ["", "\n    callingOptions: No calling  # z\n"]
    return silent
      + sections.flatMap { section in rest.map { widget + section + $0 } }
      + options.flatMap { option in rest.map { widget + "\n      coBrowse:" + option + $0 } }
  }

  @Test("Turning on and off again restores the same bytes", arguments: files, ["\n", "\r\n"])
  func turningOnAndOffAgainRestoresTheSameBytes(text lines: String, lineBreak: String) throws {
    let source = lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
    let widget = OrganizationFile.read(SourceText(file: "org.yaml", text: source)).value?.chatWidgets.first?
      .name
    // A removed provider does not come back.
    for back in [OptionSetting.off, .reset(provider: "X")] where back == .off || !source.contains("X") {
      let on = try #require(file(source).applying([edit(.on(provider: "X"), widget: widget ?? "")]))
      #expect(text(on) != source)
      let off = try #require(readAgain(on).applying([edit(back, widget: widget ?? "")]))
      #expect(text(off) == source)
      #expect(off.before == nil)
    }
  }

  @Test("For an option that was off in the usual form no earlier version is kept")
  func noEarlierVersionIsKeptForTheUsualForm() {
    let usual = "name: x\nchatWidgets: [{name: Web, remoteAssistance: {coBrowse: {enabled: false}}}]\n"
    let on = file(usual).applying([edit(.on(provider: "X"))])
    #expect(on != nil && on?.before == nil)
    let silent = file("name: x\nchatWidgets: [{name: Web}]\n").applying([edit(.on(provider: "X"))])
    #expect(silent?.before != nil)
  }

  @Test(
    "Both modes can be turned on and off in any order",
    arguments: [RemoteAssistanceMode.coBrowse, .screenSharing],
    [RemoteAssistanceMode.coBrowse, .screenSharing])
  func bothModesCanBeTurnedOnAndOffInAnyOrder(first: RemoteAssistanceMode, firstBack: RemoteAssistanceMode)
    throws
  {
    let other: (RemoteAssistanceMode) -> RemoteAssistanceMode = {
      $0 == .coBrowse ? .screenSharing : .coBrowse
    }
    let source = "name: x\nchatWidgets:\n  - name: Web\n"
    var edited = file(source)
    for step in [
      edit(.on(provider: "X"), first), edit(.on(provider: "T"), other(first)),
      edit(.on(provider: "Z"), first),
      edit(.off, firstBack),
    ] { edited = readAgain(try #require(edited.applying([step]))) }
    let left = other(firstBack) == first ? "Z" : "T"
    let key = other(firstBack).key
    #expect(
      text(edited) == "\(source)    remoteAssistance:\n      \(key): {enabled: true, provider: \(left)}\n")
    #expect(text(edited.applying([edit(.off, other(firstBack))])) == source)
  }

  @Test("Turning off a mode that was on is final, and the other mode is still restored")
  func turningOffAModeThatWasOnIsFinal() throws {
    let source =
      "name: x\nchatWidgets:\n  - name: Web\n    remoteAssistance:\n      coBrowse: {enabled: true, provider: X}\n"
    let both = try #require(file(source).applying([edit(.on(provider: "T"), .screenSharing)]))
    let one = try #require(readAgain(both).applying([edit(.off)]))
    #expect(
      text(one)?.contains("coBrowse: {enabled: false}\n      screenSharing: {enabled: true, provider: T}")
        == true)
    let none = readAgain(one).applying([edit(.off, .screenSharing)])
    #expect(text(none) == source.replacing("{enabled: true, provider: X}", with: "{enabled: false}"))
    #expect(none?.before == nil)
  }

  @Test("A change by hand is not lost") func aChangeByHandIsNotLost() throws {
    let on = try #require(file("name: x\nchatWidgets:\n  - name: Web\n").applying([edit(.on(provider: "X"))]))
    let byHand = (text(on) ?? "") + "# mine\n"
    let found = EditedOrganizationFile(SourceText(file: "org.yaml", text: byHand), before: on.before)
    #expect(found.before == nil)
    #expect(
      text(found.applying([edit(.off)]))
        == byHand.replacing("{enabled: true, provider: X}", with: "{enabled: false}"))
  }

  @Test(
    "Any modes that were off are restored to the same bytes, in any file", .tags(.trials),
    arguments: 0..<Trials.count(50, thorough: 300))
  func anyModesThatWereOffAreRestored(seed: Int) throws {
    var random = OrganizationFileMaker(seed: UInt64(seed))
    let source = random.file()
    var edited = file(source)
    let widgets = try #require(OrganizationFile.read(edited.file).value).chatWidgets
    let off = widgets.flatMap { widget in
      RemoteAssistanceMode.allCases.filter { !widget[$0].isEnabled }.map { (widget.name, $0) }
    }
    guard !off.isEmpty else { return }
    for _ in 0...random.number(in: 1...6) {
      let (widget, mode) = random.pick(off)
      let change = random.pick([
        OptionSetting.on(provider: "Fabrikam"), .on(provider: "it's"), .off,
      ])
      edited = readAgain(try #require(edited.applying([edit(change, mode, widget: widget)])))
    }
    for (widget, mode) in off { edited = try #require(edited.applying([edit(.off, mode, widget: widget)])) }
    #expect(text(edited) == source)
    #expect(edited.before == nil)
  }
}
