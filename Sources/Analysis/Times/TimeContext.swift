/// What the words beside a match say for or against a time.
enum TimeContext {
  /// Words behind which a bare year, month or season is one.
  static let prepositions: Set<String> = [
    "in", "since", "by", "until", "till", "from", "to", "of", "during", "before", "after",
    "between",
    "through", "for", "early", "late", "mid", "last", "next", "this", "circa", "around", "about",
    "on", "throughout", "late-", "than", "and", "or", "that", "every", "each", "past",
  ]

  /// Words that may follow a year in a sentence without being counted by it.
  static let continuations: Set<String> = [
    "and", "or", "to", "but", "when", "as", "the", "a", "an", "in", "at", "by", "on", "for", "with",
    "after", "before", "while", "that", "which", "who", "he", "she", "it", "they", "we", "i", "his",
    "her", "their", "its", "was", "were", "is", "are", "has", "had", "have", "will", "would",
    "than",
    "because", "following", "under", "from", "of", "through", "until", "where", "there",
    "this", "alone", "onward", "onwards", "due", "despite", "if", "since", "during", "against",
    "about", "also", "did", "can", "could", "may", "might", "should", "then", "largely", "amid",
    "over", "without", "via", "thanks", "partly", "although", "though", "so", "only", "included",
    "saw", "brought", "no", "not", "more", "most", "some", "many", "all", "one", "two", "three",
  ]

  /// Words of the names of papers that begin with a weekday: `the Sunday Herald`.
  static let newspapers: Set<String> = [
    "times", "mirror", "telegraph", "herald", "express", "mail", "post", "independent", "night",
    "world", "sun", "tribune", "people",
  ]

  /// Whether a year in digits stands where a year stands.
  static func isYear(_ match: TimeMatch, _ year: Int) -> Bool {
    let (previous, next) = (match.tokenBefore(), match.tokenAfter())
    if let previous, ["$", "£", "€", "#", "no.", "%", "+", "."].contains(previous.folded) {
      return false
    }
    if let next {
      if ["%", "percent", "per", "million", "billion", "times", "km", "kg", "°"].contains(
        next.folded)
      {
        return false
      }
      if next.folded == ":" && match.tokenAfter(2)?.kind == .number { return false }
      if next.folded == "/" && match.tokenAfter(2)?.kind == .number && previous?.folded == "/" {
        return false
      }
    }
    let isRecent = (1900...2099).contains(year)
    let isCounting = isCounted(match)
    guard let previous else {
      // `2012 Olympics`, `1987: the wall falls`.
      return isRecent && !isCounting && next.map { $0.kind != .word || $0.isCapitalised } ?? false
    }
    switch previous.folded {
    // `the year was 1936`.
    case "was", "is": return match.before(2) == "year"
    // `the Treaty of Arden of 1878`.
    case "of" where (1500...1899).contains(year): return !isCounting && !isPlural(next)
    case "in", "since", "circa", "until", "till", "during":
      return !isCounting
    // `the 1999–2003 drought`: its other end decides.
    case "the" where match.tokenAfter()?.isHyphen ?? false:
      return isRecent && match.after(2).utf8.count == 4 && match.tokenAfter(2)?.kind == .number
    case "the", "'s", "his", "her", "their", "its", "our", "this", "a", "an", "that", "new":
      // `the 2018 election` against `the 2000 people`.
      return isRecent && match.after() != "" && !isPlural(next) && !(next?.kind != .word)
    case "(", "[": return isRecent && [")", "]", "-", "–", ",", ";"].contains(match.after())
    case "-" where match.before(2) == "mid": return isRecent
    case ",", "-", "–", "/", "and", "or", "—":
      return isRecent && !isCounting
        && (followsYear(match)
          || previous.folded == "," && endsPhrase(match) && isMonthOrSeason(match))
    case let word where prepositions.contains(word):
      return isRecent && !isCounting
    default:
      if previous.kind == .mark { return isRecent && !isCounting }
      if isMonthOrSeason(match) { return true }
      if occasions.contains(previous.folded) { return isRecent }
      // `a disputed 2016 vote`, against `Windows 2000` and `some 2000 guests`.
      return isRecent && !previous.isCapitalised && previous.kind == .word && !isPlural(next)
        && next?.kind == .word
        && (isAdjectiveLike(previous.folded) || isHeadline(match, previous))
    }
  }

  /// Whether a verb of the present begins its object with a year: `trims 2011 growth outlook`.
  private static func isHeadline(_ match: TimeMatch, _ previous: Token) -> Bool {
    previous.folded.hasSuffix("s") && match.sentence.count < 20
      && !match.sentence.contains { [".", "the"].contains(match.tokens[$0].folded) }
  }

  /// Nouns with the year behind them: `World Expo 2020`.
  private static let occasions: Set<String> = [
    "conference", "olympics", "games", "cup", "expo", "festival", "championship", "championships",
    "summit", "election", "elections", "forum", "fair",
  ]

  /// Whether a number counts the noun behind it: `1500 people`, `2000 jobs`.
  private static func isCounted(_ match: TimeMatch) -> Bool {
    guard let next = match.tokenAfter(), next.kind == .word, next.casing == .lower else {
      return match.tokenAfter()?.kind == .number
    }
    return !continuations.contains(next.folded) && isPlural(next)
  }

  private static func isPlural(_ token: Token?) -> Bool {
    guard let token, token.kind == .word, token.casing == .lower else { return false }
    if ["people", "men", "women", "children", "metres", "police"].contains(token.folded) {
      return true
    }
    let bytes = token.folded.utf8
    return bytes.count > 3 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().last != UInt8(ascii: "s") && !continuations.contains(token.folded)
      && !["previous", "various", "elections", "games", "series", "crisis"]
        .contains(token.folded)
  }

  private static func followsYear(_ match: TimeMatch) -> Bool {
    guard let before = match.tokenBefore(2) else { return false }
    if before.kind == .mixed { return true }
    return before.kind == .number && before.folded.utf8.count == 4
      && Int(before.folded).map { (1000...2099).contains($0) } ?? false
  }

  private static func isMonthOrSeason(_ match: TimeMatch) -> Bool {
    ["spring", "summer", "autumn", "fall", "winter", "year", "christmas", "easter"]
      .contains(match.before() == "," ? match.before(2) : match.before())
  }

  private static func endsPhrase(_ match: TimeMatch) -> Bool {
    match.tokenAfter().map { $0.kind == .mark } ?? true
  }

  /// Whether a word can stand between an article and a year: `a disputed 2016 vote`.
  private static func isAdjectiveLike(_ word: String) -> Bool {
    ["ed", "al", "ic", "ous", "ful", "ive", "ng"].contains { word.hasSuffix($0) }
  }

  /// Whether a word that is also a first name or a verb is a month here.
  static func isMonth(_ match: TimeMatch) -> Bool {
    let word = match.first.folded
    let previous = match.before()
    let next = match.tokenAfter()
    let isAmbiguous = ["may", "march", "mar", "mar."].contains(word)
    if isAmbiguous, !match.isCapitalised { return false }
    if match.first.casing == .lower, ["jan", "dec", "jun", "sep"].contains(word) { return false }
    // `the October Palace`, `the north side of November Peak`.
    if let next, next.isCapitalised, next.kind == .word,
      ![
        "in", "since", "during", "until", "by", "last", "next", "this", "early", "late", "mid",
      ].contains(previous), !match.startsSentence
    {
      return false
    }
    if [
      "in", "since", "by", "until", "till", "during", "early", "late", "mid", "last", "next",
      "this", "through", "throughout", "before", "after", "every", "each", "from", "between", "of",
      "for", "to", "previous", "-", "–", "late-", "following", "into",
    ].contains(previous) {
      // `to march`, `of May’s cabinet`; a name behind it makes it a person’s.
      if isAmbiguous || names.contains(word) {
        if ["by", "for", "of", "to", "from", "before", "after"].contains(previous) {
          return next.map { !$0.isCapitalised && $0.folded != "'s" || $0.kind == .number } ?? true
        }
      }
      return true
    }
    if ["and", "or", "to", "/", "-"].contains(previous), isMonthName(match.before(2)) {
      return true
    }
    if ["and", "or", "to", "/", "-", "–"].contains(match.after()), isMonthName(match.after(2)) {
      return true
    }
    guard match.isCapitalised else { return false }
    if isAmbiguous || names.contains(word) { return false }
    return true
  }

  private static let names: Set<String> = ["april", "june", "august", "may", "jan", "jul", "dec"]

  private static func isMonthName(_ word: String) -> Bool {
    TimeWords.months.contains(word)
  }

  /// Words before `years of work` that do not describe the years.
  private static let amounts: Set<String> = [
    "after", "with", "despite", "amid", "following", "for", "in", "and", "or", "than", "spent",
    "through", "by", "took", "had", "over", "capped", "ended", "ending", "not", "just",
  ]

  /// Whether bare `years` or `weeks` say how long: `for years`, `took weeks`.
  static func isMeasured(_ match: TimeMatch) -> Bool {
    if match.before() == "light" { return false }
    if match.after() == "of" {
      return match.tokenBefore().map { $0.kind == .mark || amounts.contains($0.folded) } ?? true
    }
    return [
      "for", "over", "within", "in", "after", "of", "took", "take", "takes", "taking", "lasted",
      "last", "spent", "spend", "spending", "through", "waited", "wait", "lasting", "hundreds",
      "thousands", "cost", "are", "be", "been", "mere", "just", "or", "only",
    ].contains(match.before())
      || ["ago", "later", "earlier", "before", "after", "away"].contains(match.after())
      || match.after() == "in" && match.after(3) == "making"
  }
}
