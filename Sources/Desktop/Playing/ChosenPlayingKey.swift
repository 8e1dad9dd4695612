import Cells

extension Console {
  /// The key of a scenario or a drill whose letter an event chooses in the leader's menu, which closes; nil if it
  /// chooses none.
  ///
  /// It is a second way to a chord, for hosts that take Alt for themselves.
  public mutating func playingKey(chosenBy event: ScreenEvent) -> PlayingKey? {
    guard !view.playingKeys.isEmpty, case .leader(let menu) = view.overlay,
      let letter = letter(chosenBy: event), let chosen = menu.playingKey(for: letter)
    else { return nil }
    view.uncover()
    pictureChange = .everything
    return chosen
  }

  private func letter(chosenBy event: ScreenEvent) -> Character? {
    switch event {
    case .key(.character(let letter)): return letter
    case .pointer(let pointer) where pointer.action == .press && pointer.button == .left:
      guard case .leaderLetter(let letter) = frame().target(at: pointer.position) else { return nil }
      return letter
    case .key, .pointer, .paste, .resized, .resumed, .background, .ended: return nil
    }
  }
}
