import Diagnostics
import Records

/// A script of a page that no browser runs.
struct IdleScript: Hashable, Sendable {
  let place: Place
  let reason: Reason
  let text: String

  enum Reason: Hashable, Sendable {
    case inComment, inTemplate, inNoscript
    /// Its type is none that browsers run.
    case type(String)
    /// Browsers that know modules skip it.
    case nomodule
    /// It stands between the tags of a script that is loaded from an address.
    case besideSource(String)
    /// A policy of the page forbids scripts in the page itself.
    case policy
  }

  /// The events that it would send, as far as its text shows.
  var events: Set<ProviderEvent> { Set(ProviderEvent.allCases.filter { text.contains($0.name) }) }
}

extension AppTabPage {
  /// The scripts without which the page lacks something, although none of them runs.
  ///
  /// Others may be there for another purpose, such as old browsers.
  var missedScripts: [IdleScript] {
    guard !isWithoutScript, !isIncomplete else { return [] }
    let lost = Set(missing(.connected) + missing(.ended))
    let unended = events(.ended).contains { event in !lost.contains(event) && !mayDispatchOnUnload(event) }
    let isBlind = !modes.isEmpty && !readsAddress && !hostCalls.asksForConversation
    return idleScripts.filter { script in
      !script.events.isDisjoint(with: lost) || missingHandlers.contains { script.declares($0.name) }
        || unended && script.text.contains("beforeunload") || isBlind && script.text.contains("location")
    }
  }
}

extension IdleScript.Reason {
  var words: String {
    switch self {
    case .inComment: "it is in a comment"
    case .inTemplate: "it is in a `<template>`"
    case .inNoscript: "it is in a `<noscript>`, for browsers without scripts"
    case .type(let type): "no browser runs `\(type)`"
    case .nomodule: "`nomodule` keeps it from every browser that knows modules"
    case .besideSource(let address): "a script with `src` runs only `\(address)`"
    case .policy: "the `Content-Security-Policy` of the page forbids scripts in it"
    }
  }

  var hint: String {
    switch self {
    case .inComment: "take it out of the comment"
    case .inTemplate, .inNoscript: "take it out"
    case .type: "write it in JavaScript, without `type` or with `type=\"module\"`"
    case .nomodule: "remove `nomodule`"
    case .besideSource: "give it a `<script>` of its own"
    case .policy: "move it into a file of its own, or allow it with a nonce or a hash"
    }
  }
}

extension IdleScript {
  /// Whether it may declare a name.
  func declares(_ name: String) -> Bool {
    ["function \(name)", "let \(name)", "const \(name)", "var \(name)", "\(name) ="].contains {
      text.contains($0)
    }
  }
}
