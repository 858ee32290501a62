internal import Articles

extension CountReader {
  /// What a number counts; none where that is not understood.
  func counted(by figure: Figure) -> CountedThing? {
    var thing = CountedThing(
      article: index, sentence: number, range: tokens.range(of: figure.start..<figure.end),
      value: figure.value, bounds: figure.bounds, noun: figure.currency ?? "",
      isPart: figure.isPart)
    thing.bound = figure.bound
    thing.counted = figure.currency.map { $0 == "yen" ? $0 : $0 + "s" } ?? ""
    var end = figure.end
    if thing.noun.isEmpty {
      guard let noun = noun(behind: figure, &thing) else { return nil }
      end = noun
    }
    if thing.state == nil { end = readState(of: &thing, figure, behind: end) }
    if CountWords.parts.contains(word(end)) { thing.isPart = true }
    let first = thing.range.start
    thing.range = TextRange(first, max(thing.range.end, tokens[end - 1].range.end))
    thing.isFact = isFact(figure.start, end)
    // One of something is told of in every text; only what became of people counts.
    return thing.value == 1 && thing.state == nil ? nil : thing
  }

  /// Reads the noun behind a number into a thing; gives the index behind it.
  private func noun(behind figure: Figure, _ thing: inout CountedThing) -> Int? {
    var place = figure.end
    if isOf(place) {
      thing.isPart = true
      place += 1
      while ["the", "these", "those", "his", "her", "its", "their", "our", "a"].contains(
        word(place))
      {
        place += 1
      }
    } else if word(place) == "per", word(place + 1) == "cent" {
      thing.noun = "percent"
      return place + 2
    }
    while CountWords.parts.contains(word(place)) {
      thing.isPart = true
      place += 1
    }
    var qualifiers: [String] = []
    for step in 0..<5 {
      guard sentence.contains(place) else { break }
      let token = tokens[place]
      if step == 0, token.isHyphen { return nil }
      if token.kind == .symbol, token.folded == "%" || token.folded == "percent" {
        thing.noun = "percent"
        return place + 1
      }
      guard token.kind == .word else { break }
      if isHead(place), isPlural(token.folded) || thing.value == 1 {
        return takeHead(place, qualifiers, &thing)
      }
      guard parts[place].map({ Self.describing.contains($0) }) ?? false,
        !CountWords.helpers.contains(token.folded)
      else { break }
      qualifiers.append(token.folded)
      place += 1
    }
    return bare(figure, &thing)
  }

  private static let describing: Set<PartOfSpeech> = [
    .noun, .adjective, .adverb, .verb, .properNoun,
  ]

  /// Whether a token is the last noun of its phrase.
  private func isHead(_ place: Int) -> Bool {
    let isNoun =
      parts[place] == .noun || CountWords.plurals.contains(word(place))
      || CountWords.stateNouns[word(place)] != nil && !isNounLike(place + 1)
    return isNoun && !isNounLike(place + 1)
  }

  private func isNounLike(_ place: Int) -> Bool {
    sentence.contains(place) && parts[place] == .noun && CountWords.stateNouns[word(place)] == nil
  }

  private func isPlural(_ word: String) -> Bool {
    word.hasSuffix("s") && !word.hasSuffix("ss") || CountWords.plurals.contains(word)
      || CountWords.stateNouns[word] != nil
  }

  private func takeHead(_ place: Int, _ qualifiers: [String], _ thing: inout CountedThing) -> Int {
    let word = tokens[place].folded
    var qualifiers = qualifiers
    if let state = CountWords.stateNouns[word] {
      thing.noun = "people"
      thing.state = state
    } else {
      thing.noun = CountWords.people.contains(word) ? "people" : Self.singular(word)
      if let state = qualifiers.firstIndex(where: { CountWords.states[$0] != nil }) {
        thing.state = CountWords.states[qualifiers.remove(at: state)]
      }
    }
    thing.counted = thing.noun == "people" ? "people" : word
    thing.qualifiers = Set(qualifiers)
    return place + 1
  }

  /// `injures three,`: people, where what became of them stands before the number or behind it.
  private func bare(_ figure: Figure, _ thing: inout CountedThing) -> Int? {
    let isAlone =
      !sentence.contains(figure.end) || tokens[figure.end].kind == .mark
      || ["in", "and", "as", "after", "at", "on", "when", "near"].contains(word(figure.end))
    guard
      isAlone && CountWords.states[word(figure.start - 1)] != nil
        || state(behind: figure.end) != nil
    else { return nil }
    thing.noun = "people"
    return figure.end
  }

  static func singular(_ word: String) -> String {
    let irregular = [
      "men": "man", "women": "woman", "children": "child", "policemen": "policeman",
      "firemen": "fireman", "feet": "foot",
    ]
    if let known = irregular[word] { return known }
    if CountWords.plurals.contains(word) || word.utf8.count < 4 { return word }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "ches", "shes", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  // MARK: What became of it

  private func readState(of thing: inout CountedThing, _ figure: Figure, behind end: Int) -> Int {
    if let (state, behind) = state(behind: end) {
      thing.state = state
      return behind
    }
    let verb = figure.start - 1
    guard let state = CountWords.states[word(verb)], word(verb - 1) != "were",
      word(verb - 1) != "was"
    else { return end }
    thing.state = joined(state, verb - 2, verb - 1)
    thing.range = thing.range.joined(with: tokens[verb].range)
    return end
  }

  /// `were seriously injured`, `dead`, `with smoke injuries`.
  private func state(behind end: Int) -> (state: String, end: Int)? {
    var place = end
    var isSerious = false
    for _ in 0..<4 {
      guard sentence.contains(place) else { return nil }
      let own = word(place)
      if let state = CountWords.states[own] {
        // `Three were seriously injured` are some of the injured.
        let whole = isSerious ? "seriously \(state)" : state
        if ["and", "or"].contains(word(place + 1)), let other = CountWords.states[word(place + 2)],
          other != state
        {
          return ("\(whole) \(word(place + 1)) \(other)", place + 3)
        }
        return (whole, place + 1)
      }
      if own == "with" {
        let noun = (place + 1..<place + 4).first { word($0) == "injuries" }
        guard let noun else { return nil }
        return ("injured", noun + 1)
      }
      guard CountWords.helpers.contains(own) || sentence.contains(place) && parts[place] == .adverb
      else { return nil }
      isSerious =
        isSerious
        || ["seriously", "badly", "critically", "slightly", "lightly"]
          .contains(own)
      place += 1
    }
    return nil
  }

  /// `killed or injured 14 people` tells of both.
  private func joined(_ state: String, _ before: Int, _ link: Int) -> String {
    guard ["and", "or"].contains(word(link)), let other = CountWords.states[word(before)],
      other != state
    else { return state }
    return "\(other) \(word(link)) \(state)"
  }

  /// `Nobody was hurt` counts none.
  func nobody(at start: Int) -> (CountedThing, Int)? {
    var end = start + 1
    switch word(start) {
    case "nobody", "none": break
    case "no" where ["one", "people"].contains(word(end)): end += 1
    default: return nil
    }
    guard let (state, behind) = state(behind: end) else { return nil }
    let thing = CountedThing(
      article: index, sentence: number, range: tokens.range(of: start..<behind), value: 0,
      bounds: 0...0, noun: "people", state: state, isFact: isFact(start, behind))
    return (thing, behind)
  }

  /// Whether no word of the clause before the number, or behind it up to an end, is one of doubt.
  private func isFact(_ first: Int, _ end: Int) -> Bool {
    var start = first
    while start > sentence.lowerBound, tokens[start - 1].kind != .mark, first - start < 12 {
      start -= 1
    }
    return !has(CountWords.doubts, start..<first)
      && !has(CountWords.doubts, first + 1..<max(end, first + 1))
  }
}
