internal import Glibc

/// How sure a quotation is: the rule that found it, and how the encoder reads its cue.
struct Sureness {
  /// 0 to 1: about the share of such quotations that are right.
  private(set) var confidence: Double
  /// What the encoder says, where it counts.
  private(set) var reasons: [String] = []

  /// How much the encoder's odds count beside the rule's.
  private static let weight = 0.5
  /// What the encoder's log odds are in the middle of those that rules are right about.
  private static let usual = 1.2
  /// Shares nearer to 0 and 1 than this say no more.
  private static let edge = 0.02

  /// Weighs a draft; quoted words speak for themselves, whatever their cue.
  ///
  /// The three constants were set so that confidence and precision agree on PolNeAR's development
  /// part: 0.9 to 1 is right in 95 of 100, 0.5 to 0.7 in 60.
  init(of draft: Draft) {
    confidence = draft.rule.confidence
    guard draft.kind != .direct, let share = draft.cueShare.map(Double.init) else { return }
    let bounded = min(max(share, Self.edge), 1 - Self.edge)
    let odds = Self.logit(confidence) + Self.weight * Self.logit(bounded) - Self.usual
    confidence = (100 / (1 + exp(-odds))).rounded() / 100
    reasons = ["the encoder reads the cue as one by \(Int((share * 100).rounded())) %"]
  }

  private static func logit(_ share: Double) -> Double { log(share / (1 - share)) }
}
