internal import Articles

extension Surroundings {
  /// Whether the name is one word that a list has, and that is not listed as anything else.
  fileprivate func isOneWord(_ flag: WordFlags) -> Bool {
    count == 1 && head.casing != .upper && first.contains(flag)
      && first.isDisjoint(with: [.place, .organisation])
  }
}

extension NameRule {
  /// Words that stand before the name of a thing or a place rather than of a person.
  private static let nounBefore: Set<String> = [
    "the", "a", "an", "of", "in", "at", "from", "to", "near", "this", "its", "their", "into", "on",
    "-", "/", "&", "via", "for",
  ]

  /// What speaks for a person.
  static let personRules: [NameRule] = [
    NameRule("honorific or title before", .person, 4, "They met Sen. [Ada Lowe] there.") {
      guard let title = $0.span.title else { return nil }
      return $0.last.isDisjoint(with: .head) ? title : nil
    },
    NameRule("role before", .person, 2, "It was the novelist [Ana Ruiz] who left.") {
      guard let index = $0.before(), $0.isSmall(index), $0.count < 5 else { return nil }
      return $0.last.isDisjoint(with: .head) ? $0.trigger(index, [.role, .kin]) : nil
    },
    NameRule("age behind", .person, 3, "Nobody saw [Ana Ruiz], 43, on Sunday.") {
      guard $0.word($0.after()) == ",", let index = $0.after(2),
        let age = Int($0.word(index)), (1...120).contains(age),
        [",", "."].contains($0.word($0.after(3)))
      else { return nil }
      return index..<index + 1
    },
    NameRule("role in apposition", .person, 2, "They asked [Ana Ruiz], a nurse from Arlen.") {
      guard $0.word($0.after()) == ",", let determiner = $0.after(2),
        ["a", "an", "the", "his", "her", "their", "its", "who", "whose"].contains(
          $0.word(determiner))
      else { return nil }
      if $0.word(determiner).hasPrefix("who") { return determiner..<determiner + 1 }
      for distance in 3...6 {
        guard let index = $0.after(distance), $0.words.tokens[index].kind == .word else { break }
        if let role = $0.trigger(index, [.role, .kin]) { return role }
      }
      return nil
    },
    NameRule("“who” behind", .person, 2, "It was [Ruiz] who called.") {
      guard let index = $0.after(), ["who", "whose"].contains($0.word(index)) else { return nil }
      return index..<index + 1
    },
    NameRule("verb of speech behind", .person, 1.2, "Later [Ruiz] said nothing.") {
      $0.trigger($0.after(), .speech)
    },
    NameRule("verb of speech before", .person, 1.2, "“No,” said [Ruiz].") {
      $0.isSmall($0.before())
        && ["said", "says", "added", "wrote", "replied"].contains($0.word($0.before()))
        ? $0.trigger($0.before(), .speech) : nil
    },
    NameRule("verb of life behind", .person, 1.5, "Later [Ruiz] married a sailor.") {
      if let verb = $0.trigger($0.after(), .lifeVerb) { return verb }
      return ["was", "is", "were"].contains($0.word($0.after()))
        ? $0.trigger($0.after(2), .lifeVerb) : nil
    },
    NameRule("relative behind", .person, 1.5, "It was [Ruiz]’s daughter.") {
      guard $0.word($0.after()) == "'s" else { return nil }
      return $0.trigger($0.after(2), .kin) ?? $0.trigger($0.after(3), .kin)
    },
    NameRule("given name first", .person, 2.4, "We saw [Ana Petrowitsch] there.", scope: .inside) {
      guard $0.count > 1, $0.count < 7, $0.first.contains(.given),
        $0.last.isDisjoint(with: .head) || ($0.last.contains(.surname) && $0.count < 4)
      else { return nil }
      let second = $0.words.tokens[$0.whole.lowerBound + 1]
      return second.kind == .word && second.folded != "of" && second.folded != "and"
        ? $0.whole.lowerBound..<$0.whole.lowerBound + 1 : nil
    },
    NameRule("surname last", .person, 1.2, "We saw [Xanthe Johnson] there.", scope: .inside) {
      $0.count > 1 && $0.count < 6 && $0.last.contains(.surname) && $0.last.isDisjoint(with: .head)
        && $0.first.isDisjoint(with: [.place, .group, .organisationLead])
        ? $0.whole.upperBound - 1..<$0.whole.upperBound : nil
    },
    NameRule("given name alone", .person, 1.6, "We saw [Ana] there.", scope: .inside) {
      $0.whole(if: $0.isOneWord(.given))
    },
    NameRule("surname alone", .person, 0.9, "We saw [Johnson] there.", scope: .inside) {
      $0.whole(if: $0.isOneWord(.surname))
    },
    NameRule("one word where no place stands", .person, 0.9, "They asked [Xanthe] then.") {
      guard $0.count == 1, $0.head.casing == .title, $0.head.kind == .word,
        $0.head.range.length > 2,
        $0.first.isDisjoint(with: WordFlags.listed.union([.common, .function, .term, .calendar])),
        !NameRule.nounBefore.contains($0.word($0.before())), $0.word($0.after()) != "-"
      else { return nil }
      let word = $0.words.word($0.whole.lowerBound)
      return $0.whole(if: (word.capitalInside > 0 || $0.span.isInHeadline) && word.lower == 0)
    },
    NameRule("initial inside", .person, 2, "We saw [Xan Q. Lowe] there.", scope: .inside) {
      guard $0.count > 1, $0.last.isDisjoint(with: .head) else { return nil }
      for index in $0.whole.dropLast() {
        let token = $0.words.tokens[index]
        if token.range.length == 2, token.folded.hasSuffix("."), token.isCapitalised {
          return index..<index + 1
        }
      }
      return nil
    },
    NameRule("generation last", .person, 3, "We saw [Xan Lowe Jr.] there.", scope: .inside) {
      $0.count > 1 ? $0.trigger($0.whole.upperBound - 1, .generation) : nil
    },
    NameRule("particle inside", .person, 1.2, "We saw [Xan van Loon] there.", scope: .inside) {
      guard $0.count > 2 || ($0.count == 3), $0.last.isDisjoint(with: .head) else { return nil }
      for index in $0.whole.dropLast()
      where index > $0.whole.lowerBound && $0.words.tokens[index].casing == .lower {
        if let particle = $0.trigger(index, .particle) { return particle }
      }
      return nil
    },
    NameRule(
      "two words that are not common", .person, 1.3, "We saw [Xanthe Qillan] there.", scope: .inside
    ) {
      let parts = $0.whole.filter { [words = $0.words] in words.tokens[$0].followsSpace }
      guard (1...2).contains(parts.filter { [first = $0.whole.lowerBound] in $0 > first }.count)
      else { return nil }
      let others = WordFlags.head.union([.common, .place, .group, .organisation])
      let isName = $0.whole.allSatisfy { [words = $0.words] index in
        let token = words.tokens[index]
        guard token.followsSpace || token.isCapitalised else { return token.folded != "&" }
        return token.kind == .word && token.casing != .upper && token.isCapitalised
          && words.flags(index).isDisjoint(with: others)
      }
      return $0.whole(if: isName)
    },
  ]
}
