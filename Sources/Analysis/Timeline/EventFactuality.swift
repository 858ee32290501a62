/// Whether a text tells an event as having happened.
package enum EventFactuality: String, Sendable {
  /// It is told as a fact.
  case happened
  /// It is told as to come: a plan, a schedule, a forecast.
  case planned
  /// It is told not to have happened, or not to be going to.
  case denied
  /// It is told under a condition or as a possibility.
  case conditional
}

/// Reads the factuality of an event from the words around its verb.
///
/// The classes are coarser than those of FactBank (Saurí and Pustejovsky 2009): who is sure of an
/// event is its source’s affair, which stands beside it.
struct FactualityReader {
  let tokens: Tokens
  let sentence: Range<Int>

  /// Reads an event; `isAhead` tells whether its time lies behind the document date.
  func read(_ event: EventWords.Event, isAhead: Bool) -> EventFactuality {
    guard let group = event.group else { return isAhead ? .planned : .happened }
    if isDenied(group) { return .denied }
    if isConditional(group) { return .conditional }
    return isAhead || isPlanned(group) ? .planned : .happened
  }

  private func has(_ words: Set<String>, _ range: Range<Int>) -> Bool {
    range.clamped(to: sentence).contains { words.contains(tokens[$0].folded) }
  }

  private func isDenied(_ group: Range<Int>) -> Bool {
    // `not only`, `no longer` and `no less` deny nothing that happened.
    let denials = group.filter { index in
      Denials.words.contains(tokens[index].folded)
        && !(index + 1 < sentence.upperBound
          && ["only", "longer", "less", "fewer"].contains(tokens[index + 1].folded))
    }
    if !denials.isEmpty { return true }
    if has(Self.refusals, group.lowerBound..<group.upperBound - 1) { return true }
    // `The summit planned for May was cancelled`.
    if has(Self.plannedParts, group), has(Self.cancellings, group.upperBound..<sentence.upperBound)
    {
      return true
    }
    let before = max(sentence.lowerBound, group.lowerBound - 3)..<group.lowerBound
    return has(["without", "nobody", "none", "neither"], before)
      || has(Self.refusals, before) && has(["to", "that", "having"], before)
  }

  private func isConditional(_ group: Range<Int>) -> Bool {
    if has(Self.possibilities, group) { return true }
    // From the start of its clause: `if the strike goes on until Friday`.
    var index = group.lowerBound - 1
    let first = max(sentence.lowerBound, group.lowerBound - 12)
    while index >= first, tokens[index].kind != .mark {
      // The `whether` of a question leaves it open as well.
      if Self.conditions.contains(tokens[index].folded) { return true }
      index -= 1
    }
    return has(["would", "should"], group) && has(["have"], group)
  }

  private func isPlanned(_ group: Range<Int>) -> Bool {
    if has(Self.plans, group) { return true }
    let verb = group.upperBound - 1
    guard
      let to = (max(sentence.lowerBound, verb - 3)..<verb).last(where: { tokens[$0].folded == "to" }
      ),
      to > sentence.lowerBound
    else { return false }
    // `is due to open`, `was to open`; `was forced to leave` happened.
    return Self.intents.contains(tokens[to - 1].folded)
  }

  private static let refusals: Set<String> = [
    "denied", "denies", "deny", "refused", "refuses", "refuse", "failed", "fails", "declined",
    "declines", "ruled", "cancelled", "canceled",
  ]
  private static let plannedParts: Set<String> = ["planned", "scheduled", "due", "set"]
  private static let cancellings: Set<String> = [
    "cancelled", "canceled", "scrapped", "abandoned", "dropped", "postponed",
  ]
  private static let possibilities: Set<String> = ["may", "might", "could", "can"]
  private static let conditions: Set<String> = ["if", "unless", "whether", "lest"]
  private static let plans: Set<String> = [
    "will", "'ll", "wo", "shall", "would", "should", "going",
  ]
  private static let intents: Set<String> = [
    "plan", "plans", "planned", "planning", "expected", "expects", "expect", "due", "set",
    "scheduled", "hopes", "hope", "hoped", "aims", "aim", "aimed", "intends", "intend", "wants",
    "want", "wanted", "vowed", "promised", "pledged", "agreed", "is", "are", "was", "were",
    "slated",
    "poised", "likely", "preparing", "ready", "proposed", "threatened",
  ]
}
