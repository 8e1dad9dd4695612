import Notations
import Organizations
import Records
import TestSupport
import Testing

@testable import Simulation

/// States that the explorer takes for one: what can follow is the same.
@Suite("Canonical form")
struct CanonicalFormTests {
  /// Two different states with one canonical form.
  private struct Pair {
    let one: State
    let other: State
  }

  /// Pairs that an exploration from a state merges.
  private func pairs(from opening: State, _ machine: DeskMachine, count: Int) -> [Pair] {
    var known: [Fingerprint: State] = [:]
    var pairs: [Pair] = []
    var queue = [opening]
    while let state = queue.popLast(), pairs.count < count {
      let inputs = machine.inputs(in: state)
      // A prime stride, so that all kinds of inputs come early.
      for index in inputs.indices {
        let (after, facts) = state.after(inputs[index * 7919 % inputs.count])
        guard facts.first?.name != .inputRefused else { continue }
        let fingerprint = after.fingerprint(SettingFingerprint(after))
        if let same = known[fingerprint] {
          if same != after { pairs.append(Pair(one: same, other: after)) }
        } else {
          known[fingerprint] = after
          queue.insert(after, at: queue.startIndex)
        }
      }
    }
    return pairs
  }

  @Test(
    "Two states with one canonical form allow the same inputs, with the same facts and successors",
    .tags(.trials), arguments: 0..<Trials.count(4, thorough: 40))
  func sameFuture(seed: Int) {
    var random = RandomInputs(seed: UInt64(seed) * 31 + 1)
    var opening = State(random.organization())
    let machine = DeskMachine(from: opening)
    // Somewhere in the middle of things.
    for _ in 0..<(seed % 4 * 8) { opening = opening.after(random.input(for: opening)).state }
    let pairs = pairs(from: opening, machine, count: 40)
    #expect(pairs.count >= 40)
    for pair in pairs {
      let (ones, others) = (machine.inputs(in: pair.one), machine.inputs(in: pair.other))
      #expect(ones.count == others.count)
      for (one, other) in zip(ones, others) {
        let (afterOne, factsOfOne) = pair.one.after(one)
        let (afterOther, factsOfOther) = pair.other.after(other)
        #expect(renamed(factsOfOne, from: pair.one) == renamed(factsOfOther, from: pair.other), "\(one)")
        #expect(
          afterOne.fingerprint(SettingFingerprint(afterOne))
            == afterOther.fingerprint(SettingFingerprint(afterOther)), "\(one)")
      }
    }
  }

  @Test("A setting's fingerprint that is taken over is the one that would be computed anew")
  func settingIsTakenOver() {
    var random = RandomInputs(seed: 5)
    var state = State(random.organization())
    var setting = SettingFingerprint(state)
    for _ in 0..<400 {
      let input = random.input(for: state)
      state = state.after(input).state
      setting.update(after: input, in: state)
      #expect(setting == SettingFingerprint(state), "\(input)")
    }
  }

  @Test("What the future depends on makes another form")
  func differences() {
    let desk = Desk.connected()
    let known = desk.state.fingerprint(SettingFingerprint(desk.state))
    let others: [Input] = [
      .agent(.setsPresence(.busy)), .agent(.opensTab(desk.inFront, desk.tab("Summary"))),
      .agent(.presses(desk.inFront, action: .test("FabrikamScreenShare"))),
      .agent(.endsConversation(desk.inFront)), .customer(.isCutOff(desk.inFront)),
      .provider(.sends(.cobrowseEnded, to: .top, from: desk.tab("Fabrikam co-browse"))),
      .provider(.startsSession(desk.tab("Fabrikam co-browse"))),
      .customer(.arrives(Customer(name: "Ida Holm"), widget: 0, speaks: false)),
      .administrator(.turnsOff(.screenSharing, widget: 0)), .administrator(.sets(.capacityUnits(2))),
    ]
    var forms: Set<Fingerprint> = [known]
    for input in others {
      let after = desk.state.after(input).state
      #expect(forms.insert(after.fingerprint(SettingFingerprint(after))).inserted, "\(input)")
    }
    // A message, a repeated event, and time with nothing due make none.
    let sames: [Input] = [
      .agent(.types(desk.inFront, "Hello")), .passTo(desk.state.now + .minutes(3)),
      .provider(.sends(.cobrowseConnected, to: .top, from: desk.tab("Fabrikam co-browse"))),
    ]
    for input in sames {
      let after = desk.state.after(input).state
      #expect(after != desk.state)
      #expect(after.fingerprint(SettingFingerprint(after)) == known, "\(input)")
    }
  }
}
