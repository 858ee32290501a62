/// The words by which clauses and verbs are known without parts of speech.
enum EventLexicon {
  /// Words that begin a clause.
  static let joiners: Set<String> = [
    "but", "who", "whom", "which", "that", "when", "while", "whereas", "because", "as", "if",
    "although", "though", "where", "why", "how", "after", "before", "since", "until", "unless",
    "so",
  ]

  static let determiners: Set<String> = [
    "the", "a", "an", "this", "that", "his", "her", "their", "its", "our", "my", "your", "'s",
    "these", "those", "every", "each",
  ]

  /// Words that stand in no noun phrase.
  static let functions: Set<String> = determiners.union(prepositions).union(auxiliaries).union([
    "and", "or", "but", "not", "n't", "he", "she", "it", "they", "we", "i", "you", "him", "them",
    "us", "me", "who", "which", "what", "there", "here", "no", "also", "then", "than", "only",
    "as", "if", "when", "while", "that", "because", "so", "just", "up", "out", "off", "down",
  ])

  static let prepositions: Set<String> = [
    "in", "on", "at", "by", "for", "from", "to", "of", "since", "until", "till", "during", "over",
    "within", "after", "before", "about", "around", "between", "through", "throughout", "with",
    "into", "under", "against", "and", "or", "the", "a", "an", "than", "as", "late", "early",
  ]

  static let auxiliaries: Set<String> = [
    "will", "'ll", "wo", "would", "shall", "should", "can", "could", "may", "might", "must", "is",
    "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m", "has", "have", "had",
    "'ve", "'d", "do", "does", "did", "to", "ca",
  ]

  /// Words behind which `’s` is a verb.
  static let contracting: Set<String> = [
    "it", "he", "she", "that", "there", "who", "what", "here", "where",
  ]

  /// Auxiliaries that leave an event an event, where no participle of the passive follows.
  static let plainAuxiliaries: Set<String> = [
    "will", "'ll", "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m",
    "has",
    "have", "had", "'ve", "also", "already", "now", "still", "just",
  ]

  static let formsOfBe: Set<String> = [
    "is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m",
  ]

  /// Words that tie a phrase to the noun before it.
  static let ties: Set<String> = [
    "of", "in", "on", "at", "by", "for", "from", "with", "about", "against", "between", "over",
    "under", "near", "among", "to",
  ]

  static let pronouns: Set<String> = [
    "he", "she", "it", "they", "we", "i", "you", "there", "them", "us",
  ]

  static let relatives: Set<String> = ["who", "which", "that"]

  /// Words that say nothing once the time behind them is gone: `during the first`, `until at least`.
  static let looseEnds: Set<String> = [
    "first", "next", "last", "past", "nearly", "almost", "shortly", "least", "later", "earlier",
    "only", "some", "another",
  ]

  /// Auxiliaries that say something alone: `the shop was empty in May`.
  static let copulas: Set<String> = ["is", "are", "was", "were", "be", "has", "have", "had", "did"]

  /// Words between an auxiliary and its verb.
  static let adverbs: Set<String> = [
    "not", "n't", "also", "never", "still", "now", "already", "just", "soon", "once", "ever",
    "even", "often", "again", "first", "only", "so", "very", "well", "almost", "nearly", "always",
    "hardly", "no", "longer", "barely", "yet",
  ]

  /// Participles that only bound or compare: `starting in May`, `according to a report of 2017`.
  static let bounds: Set<String> = [
    "starting", "beginning", "ending", "according", "including", "following", "compared", "dating",
    "concerning", "regarding", "based",
  ]

  /// Verbs of news in the present, as headlines and reports have them.
  static let presents: Set<String> = [
    "says", "say", "opens", "open", "closes", "meets", "meet", "returns", "rises", "rise", "falls",
    "plans", "wants", "faces", "expects", "resigns", "dies", "wins", "loses", "begins", "starts",
    "ends", "takes", "gives", "makes", "goes", "comes", "leaves", "arrives", "visits", "holds",
    "sinks", "finds", "frees", "shows", "tells", "warns", "calls", "cuts", "sells", "buys",
    "launches", "unveils", "announces", "reports", "beats", "signs", "votes", "runs", "moves",
    "joins", "works", "lives", "remains", "becomes", "serves", "retires", "kills", "hits", "sees",
    "gets", "slows", "appears", "sails", "flares", "stands", "continues", "lasts", "includes",
    "costs", "pays", "owns",
  ]

  /// Nouns that name what happens, besides those in `-tion`, `-ment` and `-ing`.
  static let happenings: Set<String> = [
    "abuse", "accident", "arrest", "arrival", "assault", "attack", "attempt", "award", "battle",
    "birth", "blast", "blaze", "bombing", "break-in", "burial", "campaign", "ceasefire", "ceremony",
    "clash", "collapse", "concert", "conference", "conflict", "coup", "crash", "crime", "crisis",
    "cut", "deal", "death", "debate", "debut", "defeat", "departure", "disaster", "dispute",
    "divorce", "drought", "earthquake", "election", "epidemic", "escape", "exam", "exit", "fair",
    "famine", "festival", "fight", "final", "fire", "flood", "flight", "forum", "funeral", "game",
    "genocide", "homicide", "incident", "inquiry", "interview", "invasion", "journey", "kidnap",
    "killing", "landing", "launch", "loss", "marriage", "match", "massacre", "meeting", "merger",
    "murder", "offence", "offense", "opening", "outbreak", "pact", "parade", "party", "peace",
    "plot", "poll", "protest", "purchase", "quake", "race", "raid", "rally", "recession",
    "referendum", "reform", "release", "removal", "report", "rescue", "retreat", "return",
    "revolt", "revolution", "riot", "rise", "robbery", "sale", "scandal", "search", "season",
    "shipwreck", "shooting", "show", "siege", "spill", "storm", "strike", "suicide", "summit",
    "surgery", "surrender", "talk", "takeover", "theft", "tour", "tournament", "trial", "trip",
    "truce", "tsunami", "uprising", "verdict", "victory", "visit", "vote", "walkout", "war",
    "wedding", "win", "withdrawal", "wreck",
  ]
}
