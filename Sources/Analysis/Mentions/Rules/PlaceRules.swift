internal import Articles

extension NameRule {
  /// What speaks for a place.
  static let placeRules: [NameRule] = [
    NameRule("listed place", .location, 3, "They went to [New Zealand] then.", scope: .list) {
      if $0.span.listed == .location { return $0.whole }
      guard $0.count == 1, $0.span.listed == nil, $0.first.contains(.place) else { return nil }
      let isShort =
        $0.head.range.length <= 3 && $0.head.casing != .upper && $0.first.contains(.pronoun)
      return $0.whole(if: !isShort)
    },
    NameRule(
      "head of a place", .location, 3.2, "They went to [Quillan Valley] then.", scope: .inside
    ) {
      $0.count > 1 ? $0.trigger($0.whole.upperBound - 1, .placeHead) : nil
    },
    NameRule(
      "head of a place before “of”", .location, 3, "They went to the [Gulf of Quillan] then.",
      scope: .inside
    ) {
      guard $0.count > 2, $0.words.tokens[$0.whole.lowerBound + 1].folded == "of" else {
        return nil
      }
      return $0.trigger($0.whole.lowerBound, .placeHead)
    },
    NameRule(
      "lead of a place", .location, 2.2, "They went to [Lake Quillan] then.", scope: .inside
    ) {
      $0.count > 1 && $0.last.isDisjoint(with: [.organisationHead, .facilityHead, .firmSuffix])
        ? $0.trigger($0.whole.lowerBound, .placeLead) : nil
    },
    NameRule("preposition of place before", .location, 1.6, "They lived in [Quillan] then.") {
      guard let index = $0.before(), $0.isSmall(index) else { return nil }
      return ["in", "near", "outside", "inside", "throughout", "across", "into"].contains(
        $0.word(index))
        ? index..<index + 1 : nil
    },
    NameRule("preposition of direction before", .location, 0.6, "They came from [Quillan] then.") {
      guard let index = $0.before(), $0.isSmall(index) else { return nil }
      return ["from", "to", "at", "toward", "towards", "around"].contains($0.word(index))
        ? index..<index + 1 : nil
    },
    NameRule("wider place behind", .location, 2.5, "They met at [Quillan], Ohio, then.") {
      guard $0.word($0.after()) == ",", let index = $0.after(2),
        $0.words.tokens[index].isCapitalised,
        $0.flags(index).contains(.place), $0.flags(index).isDisjoint(with: [.given, .surname]),
        $0.count < 4
      else { return nil }
      return index..<index + 1
    },
    NameRule("noun for a place before", .location, 2, "They left the village of [Quillan] then.") {
      if $0.word($0.before()) == "of" {
        return $0.isSmall($0.before(2)) ? $0.trigger($0.before(2), .placeNoun) : nil
      }
      return $0.isSmall($0.before()) ? $0.trigger($0.before(), .placeNoun) : nil
    },
    NameRule("place in apposition", .location, 2, "They left [Quillan], a town in Ohio.") {
      guard $0.word($0.after()) == ",", ["a", "an", "the"].contains($0.word($0.after(2))) else {
        return nil
      }
      for distance in 3...6 {
        guard let index = $0.after(distance), $0.words.tokens[index].kind == .word else { break }
        if !$0.flags(index).isDisjoint(with: [.role, .organisationNoun]) { return nil }
        if let noun = $0.trigger(index, .placeNoun) { return noun }
      }
      return nil
    },
    NameRule("“-based” behind", .location, 2.5, "It was a [Quillan]-based firm.") {
      guard $0.word($0.after()) == "-", let index = $0.after(2),
        ["based", "born", "area", "bound", "controlled", "held"].contains($0.word(index))
      else { return nil }
      return index..<index + 1
    },
    NameRule("noun of a place behind", .location, 0.8, "It was a [Quillan] suburb.") {
      guard $0.isSmall($0.after()) else { return nil }
      return $0.trigger($0.after(), .placeNoun)
    },
  ]
}
