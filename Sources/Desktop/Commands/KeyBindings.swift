import Cells

/// The keys that every console has unless a configuration says otherwise.
enum KeyBindings {
  static let all = joined(everywhere, chatBox, menu, panes, overlays)

  /// The first function key assigned to a button; F1 is help.
  static let firstButtonKey = 2
  static let lastButtonKey = 12

  private static var everywhere: [KeyBinding] {
    let single = [
      KeyBinding(.function(1), do: .show(.help), in: .everywhere),
      KeyBinding(.control("x"), do: .show(.leader), in: .everywhere),
      KeyBinding(.tab, do: .view(.nextPane), in: .everywhere),
      KeyBinding(.backTab, do: .view(.previousPane), in: .everywhere),
      KeyBinding(.alt("a"), do: .session(.accept(nil)), in: .everywhere),
      KeyBinding(.alt("r"), do: .session(.reject(nil)), in: .everywhere),
      KeyBinding(.alt("p"), do: .presence(.reset), in: .everywhere),
      KeyBinding(.alt("k"), do: .trainer(.hideHints), in: .everywhere),
      KeyBinding(.alt("l"), do: .trainer(.nextCustomer), in: .everywhere),
      KeyBinding(.alt("v"), do: .customer(.show), in: .everywhere),
      KeyBinding(.alt("s"), do: .customer(.say), in: .everywhere),
      KeyBinding(.control("p"), do: .show(.palette), in: .everywhere),
      KeyBinding(.control("o"), do: .show(.sessions), in: .everywhere),
      KeyBinding(.control("g"), do: .show(.problems), in: .everywhere),
      KeyBinding(.control("r"), do: .show(.records), in: .everywhere),
      KeyBinding(.alt("o"), do: .show(.administrator), in: .everywhere),
      KeyBinding(.alt("c"), do: .provider(.report(.connected)), in: .everywhere),
      KeyBinding(.alt("e"), do: .provider(.report(.ended)), in: .everywhere),
      KeyBinding(.alt("i"), do: .provider(.invite), in: .everywhere),
      KeyBinding(.alt("t"), .control("t"), do: .tab(.next), in: .everywhere),
      KeyBinding(.alt("w"), do: .tab(.close(nil)), in: .everywhere),
      KeyBinding(.alt("x"), do: .session(.end), in: .everywhere),
      KeyBinding(.controlUp, do: .history(.step(-1)), in: .everywhere),
      KeyBinding(.controlDown, do: .history(.step(1)), in: .everywhere),
      KeyBinding(.alt("h"), do: .show(.history), in: .everywhere),
      KeyBinding(.alt("n"), do: .history(.now), in: .everywhere),
      KeyBinding(.alt("z"), do: .history(.goBack), in: .everywhere),
      KeyBinding(.control("l"), do: .program(.redraw), in: .everywhere),
      KeyBinding(.control("z"), do: .program(.suspend), in: .everywhere),
      KeyBinding(.control("q"), do: .program(.quit), in: .everywhere),
      KeyBinding(.control("c"), do: .program(.interrupt), in: .everywhere),
    ]
    let buttons = numbered(firstButtonKey...lastButtonKey) { number in
      KeyBinding(.function(number), do: .button(.press(number - firstButtonKey)), in: .everywhere)
    }
    let sessions = numbered(1...9) { number in
      KeyBinding(.alt(Character("\(number)")), do: .session(.openListed(number - 1)), in: .everywhere)
    }
    return joined(single, buttons, sessions)
  }

  private static var chatBox: [KeyBinding] {
    let own = [
      KeyBinding(.enter, do: .chat(.send), in: .pane(.chatBox)),
      KeyBinding(.altEnter, do: .chat(.edit(.newLine)), in: .pane(.chatBox)),
      KeyBinding(.up, do: .chat(.olderLine), in: .pane(.chatBox)),
      KeyBinding(.down, do: .chat(.newerLine), in: .pane(.chatBox)),
      KeyBinding(.pageUp, do: .view(.move(.pageUp)), in: .pane(.chatBox)),
      KeyBinding(.pageDown, do: .view(.move(.pageDown)), in: .pane(.chatBox)),
      KeyBinding(.escape, do: .view(.escape), in: .pane(.chatBox)),
    ]
    return joined(own, lineEditing(in: .pane(.chatBox)))
  }

  private static func lineEditing(in scope: KeyBinding.Scope) -> [KeyBinding] {
    [
      KeyBinding(.left, .control("b"), do: .chat(.edit(.left)), in: scope),
      KeyBinding(.right, .control("f"), do: .chat(.edit(.right)), in: scope),
      KeyBinding(.controlLeft, .altLeft, .alt("b"), do: .chat(.edit(.wordLeft)), in: scope),
      KeyBinding(.controlRight, .altRight, .alt("f"), do: .chat(.edit(.wordRight)), in: scope),
      KeyBinding(.home, .control("a"), do: .chat(.edit(.lineStart)), in: scope),
      KeyBinding(.end, .control("e"), do: .chat(.edit(.lineEnd)), in: scope),
      KeyBinding(.backspace, do: .chat(.edit(.deleteBackward)), in: scope),
      KeyBinding(.delete, .control("d"), do: .chat(.edit(.deleteForward)), in: scope),
      KeyBinding(.control("w"), .altBackspace, do: .chat(.edit(.cutWordBackward)), in: scope),
      KeyBinding(.control("u"), do: .chat(.edit(.cutToStart)), in: scope),
      KeyBinding(.control("k"), do: .chat(.edit(.cutToEnd)), in: scope),
      KeyBinding(.control("y"), do: .chat(.edit(.pasteBack)), in: scope),
    ]
  }

  private static var menu: [KeyBinding] {
    [
      KeyBinding(.up, do: .view(.move(.up)), in: .menu),
      KeyBinding(.down, do: .view(.move(.down)), in: .menu),
      KeyBinding(.tab, do: .chat(.completeFromMenu), in: .menu),
      KeyBinding(.enter, do: .chat(.runFromMenu), in: .menu),
      KeyBinding(.escape, do: .view(.escape), in: .menu),
    ]
  }

  private static func moving(in scope: KeyBinding.Scope) -> [KeyBinding] {
    [
      KeyBinding(.up, do: .view(.move(.up)), in: scope),
      KeyBinding(.down, do: .view(.move(.down)), in: scope),
      KeyBinding(.pageUp, do: .view(.move(.pageUp)), in: scope),
      KeyBinding(.pageDown, do: .view(.move(.pageDown)), in: scope),
      KeyBinding(.home, do: .view(.move(.first)), in: scope),
      KeyBinding(.end, do: .view(.move(.last)), in: scope),
    ]
  }

  private static func movingSideways(in scope: KeyBinding.Scope) -> [KeyBinding] {
    [
      KeyBinding(.left, do: .view(.move(.left)), in: scope),
      KeyBinding(.right, do: .view(.move(.right)), in: scope),
    ]
  }

  private static var panes: [KeyBinding] {
    joined(
      movingSideways(in: .pane(.buttons)),
      [
        KeyBinding(.home, do: .view(.move(.first)), in: .pane(.buttons)),
        KeyBinding(.end, do: .view(.move(.last)), in: .pane(.buttons)),
        KeyBinding(.enter, .character(" "), do: .view(.choose), in: .pane(.buttons)),
      ], movingSideways(in: .pane(.appTab)),
      [
        KeyBinding(.enter, .character(" "), do: .view(.choose), in: .pane(.appTab)),
        KeyBinding(.enter, do: .view(.choose), in: .pane(.events)),
        KeyBinding(.enter, .character(" "), do: .view(.choose), in: .pane(.customerSide)),
      ], moving(in: .pane(.transcript)), moving(in: .pane(.appTab)), moving(in: .pane(.events)),
      moving(in: .pane(.customerSide)), movingSideways(in: .pane(.customerSide)),
      inEach([.pane(.buttons), .pane(.transcript), .pane(.appTab), .pane(.customerSide), .pane(.events)]) {
        scope in
        [
          KeyBinding(.character("]"), do: .history(.step(1)), in: scope),
          KeyBinding(.character("["), do: .history(.step(-1)), in: scope),
          KeyBinding(.escape, do: .view(.focus(.chatBox)), in: scope),
        ]
      })
  }

  private static var panels: [KeyBinding] {
    joined(
      moving(in: .records), moving(in: .administrator), movingSideways(in: .records),
      [
        KeyBinding(.enter, do: .view(.choose), in: .records),
        KeyBinding(.backspace, do: .records(.back), in: .records),
        KeyBinding(.control("w"), .altBackspace, do: .chat(.edit(.cutWordBackward)), in: .records),
        KeyBinding(.control("u"), do: .chat(.edit(.cutToStart)), in: .records),
        KeyBinding(.alt("e"), do: .records(.edit), in: .records),
        KeyBinding(.escape, .control("r"), do: .view(.escape), in: .records),
        KeyBinding(.enter, .character(" "), do: .view(.choose), in: .administrator),
        KeyBinding(.character("s"), .control("s"), do: .administrator(.saveSettings), in: .administrator),
        KeyBinding(.escape, .alt("o"), do: .view(.escape), in: .administrator),
      ])
  }

  private static var history: [KeyBinding] {
    joined(
      moving(in: .history), moving(in: .changes), moving(in: .whatIf), movingSideways(in: .whatIf),
      [
        KeyBinding(.enter, do: .view(.choose), in: .history),
        KeyBinding(.alt("n"), do: .history(.now), in: .history),
        KeyBinding(.alt("m"), do: .history(.name), in: .history),
        KeyBinding(.alt("d"), do: .history(.showChanges), in: .history),
        KeyBinding(.alt("c"), do: .history(.compareFrom), in: .history),
        KeyBinding(.alt("w"), do: .history(.askWhatIf), in: .history),
        KeyBinding(.backspace, do: .chat(.edit(.deleteBackward)), in: .history),
        KeyBinding(.control("w"), .altBackspace, do: .chat(.edit(.cutWordBackward)), in: .history),
        KeyBinding(.control("u"), do: .chat(.edit(.cutToStart)), in: .history),
        KeyBinding(.escape, .alt("h"), do: .view(.escape), in: .history),
        KeyBinding(.escape, .enter, do: .view(.escape), in: .changes),
        KeyBinding(.enter, do: .view(.choose), in: .whatIf),
        KeyBinding(.escape, do: .view(.escape), in: .whatIf),
      ])
  }

  private static var overlays: [KeyBinding] {
    joined(
      panels, history, moving(in: .help), moving(in: .problems), moving(in: .event),
      [
        KeyBinding(.escape, .enter, do: .view(.escape), in: .event),
        KeyBinding(.enter, do: .view(.choose), in: .problems),
        KeyBinding(.escape, .control("g"), do: .view(.escape), in: .problems),
        KeyBinding(.escape, .function(1), do: .view(.escape), in: .help),
        KeyBinding(.enter, do: .view(.choose), in: .help),
        KeyBinding(.backspace, do: .chat(.edit(.deleteBackward)), in: .help),
        KeyBinding(.control("w"), .altBackspace, do: .chat(.edit(.cutWordBackward)), in: .help),
        KeyBinding(.control("u"), do: .chat(.edit(.cutToStart)), in: .help),
        KeyBinding(.escape, .control("x"), do: .view(.escape), in: .leader),
        KeyBinding(.up, do: .view(.move(.up)), in: .palette),
        KeyBinding(.down, do: .view(.move(.down)), in: .palette),
        KeyBinding(.pageUp, do: .view(.move(.pageUp)), in: .palette),
        KeyBinding(.pageDown, do: .view(.move(.pageDown)), in: .palette),
        KeyBinding(.enter, do: .view(.choose), in: .palette),
        KeyBinding(.escape, .control("p"), .control("o"), do: .view(.escape), in: .palette),
        KeyBinding(.character("y"), .character("Y"), do: .question(.answer(true)), in: .question),
        KeyBinding(.enter, do: .question(.goOn), in: .question),
        KeyBinding(.character("l"), .character("L"), do: .question(.leaveData), in: .question),
        KeyBinding(.character("s"), .character("S"), do: .question(.saveAndQuit), in: .question),
        KeyBinding(.character("n"), .character("N"), .escape, do: .question(.answer(false)), in: .question),
        KeyBinding(.enter, do: .chat(.send), in: .prompt),
        KeyBinding(.altEnter, do: .chat(.edit(.newLine)), in: .prompt),
        KeyBinding(.escape, do: .view(.escape), in: .prompt),
      ],
      lineEditing(in: .palette).filter { if case .chat(.edit(.left)) = $0.command { false } else { true } },
      lineEditing(in: .prompt),
      inEach(panelScopes) { scope in
        [
          KeyBinding(.function(1), do: .show(.help), in: scope),
          KeyBinding(.control("x"), do: .show(.leader), in: scope),
        ]
      },
      inEach([.help, .leader]) { quitting(in: $0) }, inEach(panelScopes) { quitting(in: $0) },
      quitting(in: .question))
  }

  private static func quitting(in scope: KeyBinding.Scope) -> [KeyBinding] {
    [
      KeyBinding(.control("q"), do: .program(.quit), in: scope),
      KeyBinding(.control("c"), do: .program(.interrupt), in: scope),
    ]
  }

  /// What can stand over the panes and takes keys, but for the two lists of keys and a question.
  private static var panelScopes: [KeyBinding.Scope] {
    [
      .palette, .prompt, .problems, .records, .administrator, .event, .history, .changes, .whatIf,
    ]
  }
}

extension KeyBindings {
  /// The same keys in each of these scopes.
  private static func inEach(
    _ scopes: [KeyBinding.Scope], _ bindings: (KeyBinding.Scope) -> [KeyBinding]
  ) -> [KeyBinding] {
    scopes.flatMap(bindings)
  }

  /// These bindings, in order.
  ///
  /// By index, and reserved at once: the table is made before the first frame.
  private static func joined(_ parts: [KeyBinding]...) -> [KeyBinding] {
    var count = 0
    for part in parts { count += part.count }
    var all: [KeyBinding] = []
    all.reserveCapacity(count)
    for part in parts {
      var index = 0
      while index < part.count {
        all.append(part[index])
        index += 1
      }
    }
    return all
  }

  /// A binding for each of these numbers.
  private static func numbered(
    _ numbers: ClosedRange<Int>, _ binding: (Int) -> KeyBinding
  ) -> [KeyBinding] {
    var all: [KeyBinding] = []
    var number = numbers.lowerBound
    while number <= numbers.upperBound {
      all.append(binding(number))
      number += 1
    }
    return all
  }
}
