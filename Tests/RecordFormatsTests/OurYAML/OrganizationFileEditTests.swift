import Notations
import Records
import Testing

@testable import RecordFormats

/// Writing a change of a chat widget's conversation options into `org.yaml`.
@Suite struct OrganizationFileEditTests {
  private func edited(
    _ text: String, _ change: OptionSetting, _ mode: RemoteAssistanceMode = .coBrowse,
    widget: String = "Web"
  ) -> String? {
    let source = SourceText(file: "org.yaml", text: text)
    return OptionChange(widget: widget, mode: mode, change).applied(to: source)
      .map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  /// A file's lines for a widget, before and after turning co-browse on with Fabrikam.
  struct Case: CustomTestStringConvertible {
    let before: String
    let after: String
    var testDescription: String { before }
  }

  static let turnedOn = [
    Case(
      before: "coBrowse: {enabled: false}  # not yet",
      after: "coBrowse: {enabled: true, provider: Fabrikam}  # not yet"),
    Case(before: "coBrowse: {}", after: "coBrowse: {enabled: true, provider: Fabrikam}"),
    Case(before: "coBrowse:  # why", after: "coBrowse: {enabled: true, provider: Fabrikam}  # why"),
    Case(before: "coBrowse: ~", after: "coBrowse: {enabled: true, provider: Fabrikam}"),
    Case(
      before: "coBrowse: {provider: \"Tailspin\", enabled: False}",
      after: "coBrowse: {provider: \"Fabrikam\", enabled: True}"),
    Case(
      before: "coBrowse:\n        enabled: false # off\n        # nobody yet",
      after: "coBrowse:\n        enabled: true # off\n        provider: Fabrikam\n        # nobody yet"),
    Case(
      before: "coBrowse:\n        provider: 'Tailspin' # best\n        enabled: true",
      after: "coBrowse:\n        provider: 'Fabrikam' # best\n        enabled: true"),
    Case(
      before: "coBrowse:\n        provider: # open",
      after: "coBrowse:\n        provider: Fabrikam # open\n        enabled: true"),
    Case(
      before: "screenSharing: {enabled: false}",
      after: "screenSharing: {enabled: false}\n      coBrowse: {enabled: true, provider: Fabrikam}"),
  ]

  @Test("Turning on changes only the option", arguments: turnedOn, ["\n", "\r\n"])
  func turningOnChangesOnlyTheOption(sample: Case, lineBreak: String) {
    func file(_ lines: String) -> String {
      "# é\nname: x\nchatWidgets:\n  - name: Web # the first\n    remoteAssistance:\n      \(lines)\n    callingOptions: No calling\n"
        .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak)
    }
    #expect(edited(file(sample.before), .on(provider: "Fabrikam")) == file(sample.after))
  }

  @Test("Missing keys are added") func missingKeysAreAdded() {
    #expect(
      edited("name: x\nchatWidgets:\n  - name: Web\n    callingOptions: No calling\n", .on(provider: "A"))
        == """
        name: x
        chatWidgets:
          - name: Web
            remoteAssistance:
              coBrowse: {enabled: true, provider: A}
            callingOptions: No calling

        """)
    #expect(
      edited("{name: x, chatWidgets: [{name: Web}]}", .on(provider: "A"))
        == "{name: x, chatWidgets: [{name: Web, remoteAssistance: {coBrowse: {enabled: true, provider: A}}}]}"
    )
    #expect(
      edited("name: x", .on(provider: "A"), .screenSharing, widget: "Chat") == """
        name: x
        chatWidgets:
          - name: Chat
            remoteAssistance:
              screenSharing: {enabled: true, provider: A}
        """)
  }

  @Test("Turning off keeps a provider whose line has a comment")
  func turningOffKeepsAProviderWhoseLineHasAComment() {
    let file = """
      name: x
      chatWidgets:
        - name: Web
          remoteAssistance:
            coBrowse:
              enabled: true
              provider: Fabrikam  # chosen by Ana
      """
    let off = edited(file, .off)
    #expect(off?.contains("provider: Fabrikam  # chosen by Ana") == true)
    #expect(off.flatMap { edited($0, .on(provider: "Fabrikam")) } == file)
    let reset = edited(file, .reset(provider: "X"))
    #expect(reset?.contains("enabled: false") == true)
    #expect(reset?.contains("provider:  # chosen by Ana") == true)
    #expect(reset.flatMap { edited($0, .on(provider: "Fabrikam")) } == file)
  }

  @Test("A comment after a provider in braces keeps its line")
  func aCommentAfterAProviderInBracesKeepsItsLine() {
    let file = """
      name: x
      chatWidgets:
        - name: Web
          remoteAssistance:
            coBrowse: {
              enabled: true,
              provider: Fabrikam  # chosen by Ana
            }
      """
    #expect(edited(file, .off)?.contains("\n        provider: Fabrikam  # chosen by Ana\n") == true)
    #expect(edited(file, .reset(provider: "X"))?.contains("\n        provider:  # chosen by Ana\n") == true)
  }

  static let options = [
    "{enabled: false}", "{enabled: true, provider: X}", "{provider: X, enabled: true}",
    "{enabled: true,\n          provider: X}", "{ enabled: true , provider: 'X' }",
    "{enabled: true, # on\n          provider: X  # him\n          }",
    "\n        enabled: true\n        provider: X", "\n        provider: X\n        enabled: true",
    "\n        enabled: true # c\n        provider: X # d",
    "\n        # a\n        enabled: true\n        # b\n        provider: X",
  ]

  @Test("Turning on and off again restores the same bytes", arguments: options, ["\n", "\r\n", ""])
  func turningOnAndOffAgainRestoresTheSameBytes(option: String, end: String) throws {
    let lineBreak = end.isEmpty ? "\n" : end
    let lines = "name: x\nchatWidgets:\n- name: Web\n  remoteAssistance:\n      coBrowse: \(option)"
    let file =
      lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineBreak) + end
    let isOn = option.contains("true")
    let there = try #require(edited(file, isOn ? .off : .on(provider: "X")))
    #expect(there != file)
    #expect(edited(there, isOn ? .on(provider: "X") : .off) == file)
  }

  @Test(
    "Any provider name reads back",
    arguments: [
      "Fabrikam", "Tailwind Traders", "12", "true", "No", "~", "null", "- a", "a: b", "a #b", "it's",
      "Ümlaut é 日本",
      "\"quoted\"", "{x}", "a,b", " blank ", "tab\there", "line\nbreak", "esc\u{1B}[1m", "😀", "\u{202E}rtl",
      "1.0", ".5",
      "@home", "%x", "*a", "&b", "!c", "|", ">", "?", ":", "#", "`", "a\\b", "\u{85}", "\u{FEFF}x", "=", "<<",
      "on",
    ])
  func anyProviderNameReadsBack(name: String) throws {
    for option in [
      "{enabled: false}", "\n        enabled: false", "{enabled: true, provider: 'Y'}",
      "{enabled: true, provider: \"Y\"}",
    ] {
      let file = "name: x\nchatWidgets:\n- name: Web\n  remoteAssistance:\n      coBrowse: \(option)\n"
      let changed = try #require(edited(file, .on(provider: name)))
      let read = OrganizationFile.read(SourceText(file: "org.yaml", text: changed))
      #expect(read.value?.chatWidgets.first?.coBrowse == .init(isEnabled: true, provider: name))
    }
  }

  @Test("A file that cannot be edited is left alone") func aFileThatCannotBeEditedIsLeftAlone() {
    #expect(edited("name: x\nchatWidgets: [{name: Web}]\n", .off, widget: "Shop") == nil)
    #expect(edited("name: x\nchatWidgets: {", .off) == nil)
    #expect(edited("name: x\nchatWidgets: [{name: Web}]\n", .off) == "name: x\nchatWidgets: [{name: Web}]\n")
  }
}

/// Random files in the styles that people use.
@Suite struct OrganizationFileEditPropertyTests {
  @Test("After any edit only that change differs, and all other bytes stay", arguments: 0..<400)
  func afterAnyEditOnlyThatChangeDiffers(seed: UInt64) throws {
    var random = OrganizationFileMaker(seed: seed)
    let text = random.file()
    let source = SourceText(file: "org.yaml", text: text)
    let before = try #require(OrganizationFile.read(source).value, "\(text)")
    let place = random.number(in: 0...before.chatWidgets.count - 1)
    let (mode, widget) = (random.pick(RemoteAssistanceMode.allCases), before.chatWidgets[place])
    let change = random.pick([
      OptionSetting.on(provider: "Tailspin"), .on(provider: "it's: 1"), .off, .reset(provider: "X"),
    ])
    let edit = OptionChange(widget: widget.name, mode: mode, change)
    let changed = try #require(edit.applied(to: source), "\(change) in\n\(text)")
    var after = try #require(OrganizationFile.read(changed).value)
    let option = after.chatWidgets[place][mode]
    switch change {
    case .on(let provider): #expect(option == .init(isEnabled: true, provider: provider))
    case .off: #expect(!option.isEnabled && [nil, widget[mode].provider].contains(option.provider))
    case .reset: #expect(option == .init())
    }
    // Nothing else has changed.
    after.chatWidgets[place][mode] = widget[mode]
    (after.origin, after.chatWidgetOrigins) = (before.origin, before.chatWidgetOrigins)
    #expect(after == before)
    // All comments are kept in order, and so are all other lines.
    func comments(_ text: String) -> [Substring] {
      text.split(whereSeparator: \.isNewline).compactMap { line in
        line.firstRange(of: "# c").map { line[$0.lowerBound...] }
      }
    }
    let written = String(decoding: changed.bytes, as: UTF8.self)
    #expect(comments(written) == comments(text))
    let words = ["coBrowse", "screenSharing", "enabled", "provider", "}", "remoteAssistance"]
    let others = text.split(whereSeparator: \.isNewline).filter { line in
      !words.contains { line.contains($0) }
    }
    let lines = Set(written.split(whereSeparator: \.isNewline))
    #expect(others.allSatisfy(lines.contains), "\(text)\n→\n\(written)")
  }
}
