internal import Articles

/// The days on which somebody can have been born, as one statement has it.
struct BirthBound {
  /// The index of the entity in its article.
  let who: Int
  let name: String
  let first: CalendarDate
  let last: CalendarDate
  let statement: Tension.Statement
  /// How it was reckoned.
  let reason: String

  /// The days in words: `in 1919`, `between 1974-05-31 and 1975-05-30`.
  var days: String {
    if first == last { return "on \(first)" }
    if first.dayNumber == (CalendarDate(1, 1, 1)?.dayNumber ?? 0) { return "by \(last)" }
    let isYear = first.year == last.year && first.month == 1 && last.month == 12
    return isYear && first.day == 1 && last.day == 31
      ? "in \(first.year)" : "between \(first) and \(last)"
  }
}

/// What an article tells of the ages, births and deaths of people.
struct BirthBounds {
  private let article: CheckedArticle
  private let people: Participants
  private let entities: [Entity]
  /// The start of the longest mention of a person that ends at a byte.
  private let starts: [Int: Int]
  /// The person whose name begins at a byte.
  private let names: [Int: Int]
  /// What was found, in the order of the text.
  private(set) var all: [BirthBound] = []

  init(_ article: CheckedArticle) {
    self.article = article
    people = Participants(article.article)
    entities = article.article[Entities.self].all
    var starts: [Int: Int] = [:]
    var names: [Int: Int] = [:]
    for (index, entity) in entities.enumerated() where entity.type == .person {
      for mention in entity.mentions {
        if mention.form == .name { names[mention.range.start] = index }
        let (start, end) = (mention.range.start, mention.range.end)
        starts[end] = min(start, starts[end] ?? start)
      }
    }
    (self.starts, self.names) = (starts, names)
    for line in article.lines {
      for index in line.times {
        if article.times[index].time.kind == .age {
          addAge(index, line)
        } else {
          addBirth(index, line)
        }
      }
    }
  }

  private mutating func add(
    _ who: Int, _ first: CalendarDate?, _ last: CalendarDate?, _ range: TextRange, _ reason: String
  ) {
    guard entities[who].type == .person, !hasNamesake(who), let first, let last, first <= last
    else { return }
    all.append(
      BirthBound(
        who: who, name: entities[who].name, first: first, last: last,
        statement: article.statement(range), reason: reason))
  }

  /// Whether a name tells father and son apart, so that the other may be meant as well.
  private func hasNamesake(_ who: Int) -> Bool {
    ([entities[who].name] + entities[who].aliases).contains { name in
      ["Sr.", "Jr.", "Sr", "Jr", "Senior", "Junior"].contains { name.hasSuffix(" " + $0) }
    }
  }

  // MARK: Births and lives

  private mutating func addBirth(_ index: Int, _ line: CheckedArticle.Line) {
    let told = article.times[index]
    guard told.time.kind == .date, told.time.modifier == nil, let first = told.time.earliest,
      let last = told.time.latest, told.time.writesYear(article.tokens.all[told.tokens])
    else { return }
    if let life = life(index, line) {
      let name = article.tokens[life.name].range
      let start = starts[name.end] ?? name.start
      let range = TextRange(start, life.end)
      add(life.who, first, last, range, "a life in brackets begins \(first)")
      return
    }
    guard let born = born(before: told.tokens, line), let person = whose(born, line) else {
      return
    }
    let range = TextRange(person.start, told.time.range.end)
    add(person.who, first, last, range, "the birth is told: \(article.article[told.time.range])")
  }

  /// The word `born` that a date belongs to: `born on`, `born in Leeds in`.
  private func born(before time: Range<Int>, _ line: CheckedArticle.Line) -> Int? {
    guard ["in", "on", "born", "b."].contains(article.word(time.lowerBound - 1, in: line)) else {
      return nil
    }
    let first = max(line.tokens.lowerBound, time.lowerBound - 7)
    guard let born = (first..<time.lowerBound).last(where: { article.tokens[$0].folded == "born" })
    else { return nil }
    let between = born + 1..<time.lowerBound
    // `born in 1960, died in 2000`: the other time is the birth’s.
    let isParted = line.times.contains { between.overlaps(article.times[$0].tokens) }
    return isParted
      || between.contains { article.tokens[$0].kind == .mark && article.tokens[$0].folded != "," }
      ? nil : born
  }

  /// Who was born: the name before `was born`, `, who was born`, `(born`.
  private func whose(_ born: Int, _ line: CheckedArticle.Line) -> (who: Int, start: Int)? {
    var end = born
    while end > line.tokens.lowerBound, born - end < 5,
      ["was", "who", ",", "(", "is", "had", "been"].contains(article.tokens[end - 1].folded)
        || article.tokens[end - 1].kind == .number
    {
      end -= 1
    }
    guard end > line.tokens.lowerBound else { return nil }
    let name = article.tokens[end - 1].range
    return people.entity(endingAt: name.end).map { ($0, starts[name.end] ?? name.start) }
  }

  /// A name with a life behind it: `Jim Hart (1919–2012)`; shorter stretches are terms of office.
  private func life(_ index: Int, _ line: CheckedArticle.Line)
    -> (who: Int, name: Int, end: Int)?
  {
    let told = article.times[index]
    guard let entry = article.entry(of: index), entry.time == index,
      let other = entry.others.first, let end = article.times[other].time.latest,
      let start = told.time.earliest, (40...115).contains(end.year - start.year),
      article.word(told.tokens.lowerBound - 1, in: line) == "(",
      article.word(article.times[other].tokens.upperBound, in: line) == ")"
    else { return nil }
    let name = told.tokens.lowerBound - 2
    guard line.tokens.contains(name),
      let who = people.entity(endingAt: article.tokens[name].range.end)
    else { return nil }
    return (who, name, article.tokens[article.times[other].tokens.upperBound].range.end)
  }

  // MARK: Ages

  private mutating func addAge(_ index: Int, _ line: CheckedArticle.Line) {
    let told = article.times[index]
    guard
      told.time.modifier == nil || told.time.modifier == "START"
        || told.time.modifier == "MID" || told.time.modifier == "END",
      let (least, most) = Self.years(told.time.value)
    else { return }
    guard let at = when(index, line) else { return }
    guard let who = article.entry(of: index)?.who ?? at.who ?? named(behind: told.tokens, line)
    else { return }
    let first = at.first.adding(-most - 1, .year)?.adding(days: 1)
    let last = at.last.adding(-least, .year)
    let words = article.quoted(told.time.range)
    add(who, first, last, at.range, "\(words) \(at.words)")
  }

  /// The person behind an age: `the 43-year-old singer Ada Lowe`.
  private func named(behind age: Range<Int>, _ line: CheckedArticle.Line) -> Int? {
    guard age.contains(where: { article.tokens[$0].isHyphen }) else { return nil }
    let parts = article.article[PartsOfSpeech.self].all
    for token in age.upperBound..<min(age.upperBound + 4, line.tokens.upperBound) {
      if let who = names[article.tokens[token].range.start] { return who }
      guard parts[token] == .noun || parts[token] == .adjective else { return nil }
    }
    return nil
  }

  private static func years(_ value: String) -> (Double, Double)? {
    let parts = value.split(separator: "/")
    let counts = parts.compactMap { part -> Double? in
      part.hasPrefix("P") && part.hasSuffix("Y") ? Double(part.dropFirst().dropLast()) : nil
    }
    guard counts.count == parts.count, let least = counts.first, let most = counts.last else {
      return nil
    }
    return (least, most)
  }

  private struct Moment {
    let first: CalendarDate
    let last: CalendarDate
    let range: TextRange
    let words: String
    var who: Int?
  }

  /// When somebody was so old: at the time of the same event, or on the document date.
  private func when(_ index: Int, _ line: CheckedArticle.Line) -> Moment? {
    let age = article.times[index]
    let near = max(line.times.lowerBound, index - 3)..<min(line.times.upperBound, index + 4)
    for other in near where other != index {
      let told = article.times[other]
      guard [.date, .time].contains(told.time.kind) else { continue }
      guard let entry = article.entry(of: other), let first = told.time.earliest,
        let last = told.time.latest, told.time.modifier == nil, entry.others.isEmpty
      else { continue }
      let behind = age.tokens.upperBound..<max(age.tokens.upperBound, told.tokens.lowerBound)
      let isBeside =
        told.tokens.lowerBound >= age.tokens.upperBound && behind.count <= 1
        && behind.allSatisfy { ["in", "on"].contains(article.tokens[$0].folded) }
      let isOfEvent = entry.event?.contains(age.time.range) ?? false
      guard isBeside || isOfEvent, isAt(age, line) else { continue }
      let whole = (entry.event ?? told.time.range).joined(with: told.time.range)
        .joined(with: age.time.range)
      return Moment(
        first: first, last: last, range: whole, words: "in “\(article.article[told.time.range])”",
        who: entry.who)
    }
    // With another date in the sentence it may be the age of then.
    guard let date = article.date, age.time.status == .resolved, !isAt(age, line),
      isNow(age, line),
      !near.contains(where: { isOld($0, date, line) })
    else { return nil }
    return Moment(
      first: date, last: date, range: age.time.range, words: "on the document date, \(date)",
      who: nil)
  }

  /// Whether the words tell an age at some event: `aged 14`, `at the age of 14`, `at 14`.
  private func isAt(_ age: CheckedArticle.Told, _ line: CheckedArticle.Line) -> Bool {
    let first = article.tokens[age.tokens.lowerBound].folded
    let before = article.word(age.tokens.lowerBound - 1, in: line)
    return ["aged", "age"].contains(first) || ["at", "aged", "turned"].contains(before)
      || age.tokens.contains { article.tokens[$0].folded == "age" }
  }

  /// Whether somebody is so old today: `Ada Lowe, 43,`, `she is 43`.
  private func isNow(_ age: CheckedArticle.Told, _ line: CheckedArticle.Line) -> Bool {
    let before = (1...3).map { article.word(age.tokens.lowerBound - $0, in: line) }
    return !before.contains {
      ["was", "were", "when", "turned", "had", "been", "then", "as"].contains($0)
    }
  }

  /// Whether a time that is no birth lies about a year or more from the document date.
  private func isOld(_ index: Int, _ date: CalendarDate, _ line: CheckedArticle.Line) -> Bool {
    let told = article.times[index]
    guard let first = told.time.earliest, born(before: told.tokens, line) == nil else {
      return false
    }
    return abs(first.dayNumber - date.dayNumber) > 300
  }
}
