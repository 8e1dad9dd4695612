import Wording

/// The words for what a scenario written from a run leaves out.
public enum OmissionWords {
  /// The comment in the file.
  static func comment(_ reason: Omission.Reason) -> String {
    switch reason {
    case .unsaid(let words): "Left out, because no sentence says it: \(words)"
    case .approximate(let words): "The next step does only a part of this: \(words)"
    case .organizationNotFound, .organizationDiffers, .agentUnknown: sentence(reason)
    case .diverges: "From here on, other things may happen than in the run."
    }
  }

  /// A sentence for the person who has the scenario written.
  public static func text(_ omission: Omission) -> String {
    (omission.input.map { "input \($0): " } ?? "") + sentence(omission.reason)
  }

  private static func sentence(_ reason: Omission.Reason) -> String {
    switch reason {
    case .unsaid(let words): "no sentence says this, so it is left out: \(words)"
    case .approximate(let words): "the sentence does only a part of this: \(words)"
    case .organizationNotFound(let name):
      "no organization \(quoted(name)) can be read, so the scenario cannot be run yet"
    case .organizationDiffers:
      "the run began in another version of the organization, and no sentences make up for the difference"
    case .agentUnknown(let name): "the organization has no agent \(quoted(name)) as in the run"
    case .diverges: "from here on, other things may happen than in the run"
    }
  }
}
