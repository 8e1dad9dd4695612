import Cells
import Records
import Simulation
import Wording

/// A numbered list: what each number does.
struct Choices {
  private(set) var actions: [Move.Action] = []
  private(set) var lines: [LinearLine] = []

  init() {}

  /// The moves that a filter lets through.
  init(_ filter: LinearRequest.MoveFilter, in state: State, widget: Int) {
    let spelling = LineSpelling(at: state, widget: widget)
    var others = 0
    for move in state.moves {
      switch filter {
      case .usual, .all, .endings: if move.refusal != nil { continue }
      case .words: break
      }
      if case .usual = filter, !move.isUsual(in: state) {
        others += 1
        continue
      }
      // Writing the words of a move takes long, because each line is read back.
      lazy var title = MoveWords.title(move, in: state).withoutDoubleBlanks
      lazy var words = spelling.line(for: move.action) ?? title
      switch filter {
      case .words(let text)
      where !title.hasEachWord(of: text)
        && !(spelling.canHave(eachWordOf: text, for: move.action) && words.hasEachWord(of: text)):
        continue
      case .endings(let number):
        guard let ending = Ending(of: move.action, in: number, state) else { continue }
        add(move, LinearWords.ending(ending, as: words, with: number, in: state))
      case .usual, .all, .words: add(move, words)
      }
    }
    if case .endings = filter, !actions.isEmpty {
      lines.insert(LinearLine(.unknown, LinearWords.endWhat), at: 0)
    }
    if actions.isEmpty { lines.append(LinearLine(.what, LinearWords.nothingToDo)) }
    if others > 0 { lines.append(LinearLine(.what, LinearWords.more(others))) }
  }

  /// The quick replies that the last command listed.
  init(_ facts: [Fact], in state: State) {
    for case .command(let fact) in facts.map(\.body) {
      switch fact {
      case .quickRepliesListed(let number, keyword: _, let indexes):
        let replies = state.organization.quickReplies
        for index in indexes where replies.indices.contains(index) {
          add(
            .agent(.types(number, replies[index].message)),
            "\(replies[index].title): \(replies[index].message)")
        }
      case .tagsListed(let number, let tags):
        for tag in tags { add(.agent(.types(number, "/q #\(tag)")), "#\(tag)") }
      case .ran: break
      }
    }
  }

  private mutating func add(_ input: Input, _ words: String) {
    actions.append(.input(input))
    lines.append(LinearLine(.choice, "\(actions.count). \(words)"))
  }

  private mutating func add(_ move: Move, _ words: String) {
    actions.append(move.action)
    let obstacle = move.refusal.map { " (not now: \(RefusalWords.sentence($0)))" } ?? ""
    lines.append(LinearLine(.what, "\(actions.count). \(words)\(obstacle)"))
  }
}

extension String {
  fileprivate var withoutDoubleBlanks: String { "  ".occurs(in: self) ? replacing("  ", with: " ") : self }

  /// Whether each word of a text is in this one, in any order and case.
  func hasEachWord(of text: String) -> Bool {
    let own = lowercased()
    return text.lowercased().split(separator: " ").allSatisfy { String($0).occurs(in: own) }
  }
}

extension Move {
  /// Whether someone who takes part would do it, and not the person who sets the rehearsal up or tries mistakes.
  fileprivate func isUsual(in state: State) -> Bool {
    switch action {
    case .words: true
    case .input(.provider(.sends(let event, to: .top, from: let tab))):
      state.tab(tab)?.tab.page?.modes.contains(event.mode) == true
    case .input(.provider(.sends)): false
    case .input(let input):
      switch input.actor {
      case .agent, .customer, .provider, .clock: true
      case .administrator, .trainer, .page: false
      }
    }
  }
}
