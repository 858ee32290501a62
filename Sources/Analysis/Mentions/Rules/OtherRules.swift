internal import Articles

extension NameRule {
  /// What speaks for buildings, events, works, products and groups.
  static let otherRules: [NameRule] = [
    NameRule(
      "listed building", .facility, 4, "They visited the [White House] then.", scope: .list
    ) {
      $0.whole(
        if: $0.span.listed == .facility
          || ($0.count == 1 && $0.first.contains(.facility) && $0.first.isDisjoint(with: .common)))
    },
    NameRule(
      "head of a building", .facility, 3.2, "They visited [Quillan Bridge] then.", scope: .inside
    ) {
      $0.count > 1 && !($0.first.contains(.given) && $0.count == 2 && $0.last.contains(.surname))
        ? $0.trigger($0.whole.upperBound - 1, .facilityHead) : nil
    },
    NameRule("listed event", .event, 4, "They watched the [World Cup] then.", scope: .list) {
      $0.whole(if: $0.span.listed == .event || ($0.count == 1 && $0.first.contains(.event)))
    },
    NameRule(
      "head of an event", .event, 3.2, "They watched the [Quillan Festival] then.", scope: .inside
    ) {
      $0.count > 1 ? $0.trigger($0.whole.upperBound - 1, .eventHead) : nil
    },
    NameRule("lead of an event", .event, 4, "They fled [Hurricane Quilla] then.", scope: .inside) {
      $0.count > 1 ? $0.trigger($0.whole.lowerBound, .eventLead) : nil
    },
    NameRule(
      "event before “of”", .event, 3.2, "They read of the [Siege of Quillan] then.", scope: .inside
    ) {
      guard $0.count > 2, $0.words.tokens[$0.whole.lowerBound + 1].folded == "of" else {
        return nil
      }
      return $0.trigger($0.whole.lowerBound, [.eventHead, .eventLead])
    },
    NameRule("listed work", .work, 3.5, "They watched [Sesame Street] then.", scope: .list) {
      $0.whole(if: $0.span.listed == .work || ($0.count == 1 && $0.first.contains(.work)))
    },
    NameRule(
      "listed product", .product, 3.5, "They bought a [PlayStation 3] then.", scope: .list
    ) {
      $0.whole(
        if: $0.span.listed == .product
          || ($0.count == 1 && $0.first.contains(.product) && $0.first.isDisjoint(with: .common)))
    },
    NameRule(
      "letters and digits", .product, 2.6, "They bought a [Quillan Q350] then.", scope: .inside
    ) {
      let last = $0.words.tokens[$0.whole.upperBound - 1]
      return last.kind == .mixed && last.isCapitalised && $0.last.isDisjoint(with: .listed)
        ? $0.whole.upperBound - 1..<$0.whole.upperBound : nil
    },
    NameRule("word for a thing made behind", .product, 1.2, "They sold the [Quilla] phone.") {
      guard $0.isSmall($0.after()) else { return nil }
      return $0.words.tokens[$0.whole.upperBound - 1].casing != .upper
        ? $0.trigger($0.after(), .productNoun) : nil
    },
    NameRule("listed group", .group, 5, "They met a [Norwegian] sailor.", scope: .list) {
      $0.whole(if: $0.span.listed == .group || ($0.count == 1 && $0.first.contains(.group)))
    },
    NameRule("word for a work before", .work, 1.6, "They filmed the novel [Quillan] then.") {
      $0.isSmall($0.before()) ? $0.trigger($0.before(), .workNoun) : nil
    },
  ]

  /// What speaks against there being a name at all.
  static let plainWordRules: [NameRule] = [
    NameRule(
      "common word that opens a sentence", nil, 2.6, "[Quietly] they left."
    ) {
      $0.whole(
        if: $0.count == 1 && $0.span.opensSentence
          && !$0.first.isDisjoint(with: [.common, .function, .pronoun, .opener])
          && !($0.words.word($0.whole.lowerBound).capitalInside > 0
            && $0.words.word($0.whole.lowerBound).lower == 0)
      )
    },
    NameRule("written small elsewhere", nil, 1.6, "The tide and the [Tide] came.", scope: .inside) {
      $0.whole(
        if: $0.count == 1 && $0.words.word($0.whole.lowerBound).lower > 0
          && $0.head.casing != .upper)
    },
    NameRule("common word", nil, 1, "They feared the [Tide] then.", scope: .inside) {
      $0.whole(
        if: $0.count == 1 && $0.first.contains(.common) && $0.head.casing != .upper
          && $0.first.isDisjoint(with: [.given, .place]))
    },
    NameRule("capitals that name nobody", nil, 4, "They tested the [DNA] then.", scope: .inside) {
      $0.count == 1 ? $0.trigger($0.whole.lowerBound, .term) : nil
    },
    NameRule("currency behind", nil, 6, "It costs [US]$ 5 there.") {
      guard let index = $0.after(), ["$", "€", "£"].contains($0.word(index)),
        !$0.words.tokens[index].followsSpace
      else { return nil }
      return index..<index + 1
    },
    NameRule("title alone", nil, 3, "They asked the [Nurse] then.", scope: .inside) {
      $0.whole(
        if: $0.count == 1 && $0.span.title == nil
          && !$0.first.isDisjoint(with: [.title, .honorific, .role])
          && $0.first.isDisjoint(with: [.given, .organisation]))
    },
    NameRule("function word alone", nil, 4, "They asked [Who] then.", scope: .inside) {
      $0.whole(
        if: $0.count == 1 && !$0.first.isDisjoint(with: [.function, .pronoun])
          && $0.head.casing != .upper && $0.first.isDisjoint(with: .given))
    },
    NameRule("one letter", nil, 4, "They chose plan [B] then.", scope: .inside) {
      $0.whole(if: $0.count == 1 && $0.head.range.length == 1)
    },
  ]
}
