internal import Articles

extension TensionRule {
  /// Two times that would stand in the wrong order if the round one were exact.
  static let approximateAgreement = TensionRule(
    "approximate agreement", "a round time is taken exactly and held against a counted one",
    example:
      "Tom Hale is in jail for his [first robbery from two decades ago]. "
      + "Hale [has been behind bars for 21 years]."
  ) { (article: CheckedArticle) in
    var people: [Int: (round: [Dating], counted: [Dating])] = [:]
    var order: [Int] = []
    for entry in article.entries where entry.part == .dated {
      guard let dating = Dating(entry, article) else { continue }
      for who in Set(entry.participants + [entry.who].compactMap { $0 }).sorted() {
        if people[who] == nil { order.append(who) }
        if dating.isRound {
          people[who, default: ([], [])].round.append(dating)
        } else {
          people[who, default: ([], [])].counted.append(dating)
        }
      }
    }
    var findings = TensionFindings()
    var seen: Set<[Int]> = []
    let entities = article.article[Entities.self].all
    for who in order.sorted() where ![.location, .group].contains(entities[who].type) {
      guard let (round, counted) = people[who] else { continue }
      // An article that tells more of somebody is a chronicle, whose years are exact.
      for round in round.prefix(24) {
        for counted in counted.prefix(24)
        where seen.insert([round.entry.time, counted.entry.time]).inserted {
          guard let pair = DatingPair(round: round, counted: counted) else { continue }
          findings.compared += 1
          if let tension = pair.tension(of: entities[who].name, in: article) {
            findings.tensions.append(tension)
          }
        }
      }
    }
    return findings
  }
}

/// When a step of somebody’s course was.
private struct Dating {
  let entry: TimelineEntry
  let stage: EventStage
  /// The word for the step.
  let word: String
  /// When it was or began, if the words are taken exactly.
  let first: CalendarDate
  let last: CalendarDate
  /// The days that the words allow where they are not taken exactly.
  private(set) var margin: ClosedRange<CalendarDate>?
  /// Whether the words tell how long it has been going on.
  let isDuration: Bool

  var isRound: Bool { margin != nil }

  init?(_ entry: TimelineEntry, _ article: CheckedArticle) {
    let told = article.times[entry.time]
    guard entry.factuality == .happened, entry.others.isEmpty,
      let (stage, word) = Self.stage(of: entry, article),
      let first = told.time.earliest, let last = told.time.latest
    else { return nil }
    (self.entry, self.stage, self.word) = (entry, stage, word)
    isDuration = told.time.kind == .duration
    if isDuration {
      guard last == article.date, let length = StatedLength(told.time), length.unit == .year else {
        return nil
      }
      (self.first, self.last) = (first, first)
      if length.isRound {
        let years = (length.most - length.least) / 2
        guard let from = first.adding(-max(2, years), .year),
          let to = first.adding(max(2, years), .year), from < to
        else { return nil }
        margin = from...to
      }
      return
    }
    guard told.time.kind == .date, !["since", "until", "by"].contains(Self.before(told, article))
    else { return nil }
    guard let exact = Self.exact(told.time) else { return nil }
    (self.first, self.last) = exact
    if told.time.modifier == "APPROX", first < last, (first, last) != exact {
      margin = first...last
    } else if told.time.modifier != nil {
      return nil
    } else if Self.isCountOfTens(told, exact.0, article),
      let from = exact.0.adding(-2, .year), let to = exact.1.adding(2, .year)
    {
      margin = from...to
    }
  }

  private static func before(_ told: CheckedArticle.Told, _ article: CheckedArticle) -> String {
    told.tokens.lowerBound > 0 ? article.tokens[told.tokens.lowerBound - 1].folded : ""
  }

  /// The days of the value itself, which may be narrower than what the words allow.
  private static func exact(_ time: TimeExpression) -> (CalendarDate, CalendarDate)? {
    if time.value.utf8.count == 4, let year = Int(time.value), let span = CalendarSpan(year: year) {
      return (span.first, span.last)
    }
    guard let first = time.earliest, let last = time.latest,
      last.dayNumber - first.dayNumber < 367
    else { return nil }
    return (first, last)
  }

  /// Whether it is counted in tens of years, as round figures are: `20 years ago`.
  private static func isCountOfTens(
    _ told: CheckedArticle.Told, _ day: CalendarDate, _ article: CheckedArticle
  ) -> Bool {
    guard let date = article.date,
      article.tokens[told.tokens.upperBound - 1].folded == "ago"
    else { return false }
    let years = date.year - day.year
    return years >= 10 && years % 10 == 0
  }

  /// The step that an event stands for: by its head, or by the place it tells of.
  private static func stage(of entry: TimelineEntry, _ article: CheckedArticle)
    -> (EventStage, String)?
  {
    guard let event = entry.event, let head = entry.head else { return nil }
    let word = article.tokens[article.tokens.index(after: head.range.start)].folded
    if let stage = EventStage(word) { return (stage, article.article[head.range]) }
    // `served 21 years in prison`, `has been behind bars`: the verb says nothing of its own.
    guard
      head.isState || ["served", "spent", "serving", "spending", "been"].contains(word)
        || head.kind == .other
    else { return nil }
    for token in article.tokens.indices(in: event) {
      if let stage = EventStage(article.tokens[token].folded) {
        return (stage, article.article[article.tokens[token].range])
      }
    }
    return nil
  }
}

/// A round and a counted time of one person whose order is known.
private struct DatingPair {
  let round: Dating
  let counted: Dating
  private let isRoundFirst: Bool
  private let isSame: Bool

  /// Pairs times of one event, or of two steps of one course.
  init?(round: Dating, counted: Dating) {
    (self.round, self.counted) = (round, counted)
    let isOneWord = round.word.lowercased() == counted.word.lowercased()
    // Who has been in prison for 21 years was jailed then.
    isSame =
      round.stage == counted.stage
      && (round.isDuration == counted.isDuration
        ? isOneWord && !round.isDuration : round.stage.lasts)
    isRoundFirst = round.stage.precedes(counted.stage)
    guard isSame || isRoundFirst || counted.stage.precedes(round.stage) else { return nil }
  }

  func tension(of name: String, in article: CheckedArticle) -> Tension? {
    guard let margin = round.margin else { return nil }
    let days: ClosedRange<CalendarDate>
    if isSame {
      guard round.last < counted.first || counted.last < round.first,
        margin.overlaps(counted.first...counted.last)
      else { return nil }
      days = counted.first...counted.last
    } else if isRoundFirst {
      guard counted.last < round.first, margin.lowerBound <= counted.last else { return nil }
      days = margin.lowerBound...counted.last
    } else {
      guard round.last < counted.first, counted.first <= margin.upperBound else { return nil }
      days = counted.first...margin.upperBound
    }
    let words = [round, counted].map { article.quoted(article.times[$0.entry.time].time.range) }
    let order =
      isSame
      ? "two dates of one event"
      : isRoundFirst
        ? "so \(counted.stage.name) would begin before \(round.stage.name)"
        : "so \(round.stage.name) would begin before \(counted.stage.name)"
    return Tension(
      what: "taken exactly, \(words[0]) is \(year(round)) and \(words[1]) \(point(counted)), "
        + order,
      left: article.statement(round.entry), right: .words(article.statement(counted.entry)),
      holds: .onlyIf(
        "\(words[0]) is approximate: \(margin.lowerBound.year)/\(margin.upperBound.year)"),
      earliest: days.lowerBound, latest: days.upperBound,
      reasons: ["both are told of \(name)"])
  }

  private func year(_ dating: Dating) -> String {
    dating.isDuration ? "since \(dating.first.year)" : "\(dating.first.year)"
  }

  private func point(_ dating: Dating) -> String {
    dating.isDuration ? "reaches back to \(dating.first.year)" : "is \(dating.first.year)"
  }
}
