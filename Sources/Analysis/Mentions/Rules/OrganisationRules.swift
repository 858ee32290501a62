internal import Articles

extension NameRule {
  /// What speaks for an organisation.
  static let organisationRules: [NameRule] = [
    NameRule(
      "listed organisation", .organisation, 3, "It belongs to [Amnesty International] now.",
      scope: .list
    ) {
      if $0.span.listed == .organisation { return $0.whole }
      guard $0.count == 1, $0.span.listed == nil, $0.first.contains(.organisation) else {
        return nil
      }
      let isShort = $0.head.range.length <= 3 || $0.first.contains(.common)
      return $0.whole(if: !isShort || $0.head.casing == .upper || $0.head.casing == .mixed)
    },
    NameRule(
      "listed organisation that is a common word too", .organisation, 1.5,
      "It belongs to [Apple] now.", scope: .list
    ) {
      $0.whole(
        if: $0.count == 1 && $0.first.contains([.organisation, .common]) && $0.head.casing == .title
          && $0.head.range.length > 3)
    },
    NameRule(
      "listed organisation first", .organisation, 1.6, "It belongs to [Toyota Quillan] now.",
      scope: .inside
    ) {
      $0.count > 1 ? $0.trigger($0.whole.lowerBound, .organisation) : nil
    },
    NameRule("verb of speech behind a body", .organisation, 0.7, "Later [Quillan] said nothing.") {
      $0.trigger($0.after(), .speech)
    },
    NameRule(
      "suffix of a firm", .organisation, 4.5, "It belongs to [Quillan Inc.] now.", scope: .inside
    ) {
      $0.count > 1 ? $0.trigger($0.whole.upperBound - 1, .firmSuffix) : nil
    },
    NameRule(
      "head of an organisation", .organisation, 3.4, "It belongs to the [Arlen Council] now.",
      scope: .inside
    ) {
      guard $0.count > 1,
        !($0.first.contains(.given) && $0.count == 2 && $0.last.contains(.surname))
      else { return nil }
      return $0.trigger($0.whole.upperBound - 1, .organisationHead)
    },
    NameRule(
      "head of an organisation before “of”", .organisation, 3.4,
      "It belongs to the [Council of Arlen] now.", scope: .inside
    ) {
      for index in $0.whole.dropFirst()
      where ["of", "for", "on"].contains($0.words.tokens[index].folded)
        && $0.words.tokens[index].casing == .lower
      {
        return $0.trigger(index - 1, .organisationHead)
      }
      return nil
    },
    NameRule(
      "lead of an organisation", .organisation, 1.2, "It belongs to [Banco Quillan] now.",
      scope: .inside
    ) {
      $0.count > 1 ? $0.trigger($0.whole.lowerBound, .organisationLead) : nil
    },
    NameRule(
      "“&” inside", .organisation, 2.5, "It belongs to [Quillan & Lowe] now.", scope: .inside
    ) {
      $0.whole.first { [words = $0.words] in words.tokens[$0].folded == "&" }.map { $0..<$0 + 1 }
    },
    NameRule("all capitals", .organisation, 2, "It belongs to [QLA] now.", scope: .inside) {
      guard $0.count == 1, !$0.span.isInHeadline, $0.head.casing == .upper,
        $0.head.range.length > 1, $0.head.range.length < 9
      else { return nil }
      return $0.whole(if: $0.first.isDisjoint(with: [.place, .given, .group, .term, .common]))
    },
    NameRule(
      "common words with capitals", .organisation, 0.9, "It belongs to [Rapid Harvest] now.",
      scope: .inside
    ) {
      guard $0.count > 1, !$0.span.isInHeadline, $0.first.isDisjoint(with: [.given, .surname])
      else { return nil }
      let isCommon = $0.whole.allSatisfy { [words = $0.words] index in
        !words.flags(index).isDisjoint(with: [.common, .function])
      }
      return $0.whole(if: isCommon)
    },
    NameRule(
      "place with more behind it", .organisation, 1.2, "It belongs to [London Quillans] now.",
      scope: .inside
    ) {
      guard $0.count > 1, $0.span.listed == nil, $0.last.isDisjoint(with: [.given, .surname]) else {
        return nil
      }
      return $0.trigger($0.whole.lowerBound, [.place, .group])
    },
    NameRule(
      "three words or more", .organisation, 0.5, "It belongs to [Quillan Rapid Harvest] now.",
      scope: .inside
    ) {
      $0.whole(if: $0.count > 2)
    },
    NameRule(
      "noun for a body of people before", .organisation, 1.8,
      "It belongs to the charity [Quillan] now."
    ) {
      $0.isSmall($0.before()) ? $0.trigger($0.before(), .organisationNoun) : nil
    },
    NameRule(
      "body of people in apposition", .organisation, 2, "They asked [Quillan], a charity in Arlen."
    ) {
      guard $0.word($0.after()) == ",", let determiner = $0.after(2),
        ["a", "an", "the", "which", "whose"].contains($0.word(determiner))
      else { return nil }
      for distance in 3...6 {
        guard let index = $0.after(distance), $0.words.tokens[index].kind == .word else { break }
        if $0.flags(index).contains(.role) { return nil }
        if let noun = $0.trigger(index, .organisationNoun) { return noun }
      }
      return nil
    },
    NameRule("noun of business behind", .organisation, 1.3, "They sold [Quillan] shares.") {
      if $0.word($0.after()) == "'s" { return $0.trigger($0.after(2), .firmNoun) }
      return $0.isSmall($0.after()) ? $0.trigger($0.after(), .firmNoun) : nil
    },
    NameRule(
      "office of a body before", .organisation, 1.2, "It was the chairman of [Quillan] then."
    ) {
      guard ["of", "at", "for"].contains($0.word($0.before())), $0.isSmall($0.before(2)) else {
        return nil
      }
      return $0.trigger($0.before(2), [.role, .firmNoun])
    },
    NameRule("“the” before", .organisation, 0.5, "They saw the [Quillan] there.") {
      guard $0.word($0.before()) == "the", let index = $0.before() else { return nil }
      return index..<index + 1
    },
    NameRule("work for", .organisation, 1.2, "Nobody works for [Quillan].") {
      guard ["for", "at", "by"].contains($0.word($0.before())), let verb = $0.before(2),
        [
          "work", "works", "worked", "working", "employed", "founded", "owned", "acquired", "plays",
          "played", "signed", "hired", "published", "operated",
        ].contains($0.word(verb))
      else { return nil }
      return verb..<verb + 2
    },
    NameRule("verb of business behind", .organisation, 1.2, "Later [Quillan] acquired a rival.") {
      guard let verb = $0.after(),
        [
          "acquired", "launched", "unveiled", "manufactures", "produces", "sells", "sued",
          "reported", "posted", "operates", "employs", "bought", "sold", "released", "plans",
          "announced", "issued", "ordered",
        ].contains($0.word(verb))
      else { return nil }
      return verb..<verb + 1
    },
  ]
}
