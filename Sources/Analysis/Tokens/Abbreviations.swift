/// Words whose period belongs to them.
enum Abbreviations {
  /// Those before a name, which never end a sentence: `Mr. Brown`.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "rev", "fr", "hon", "st", "sr", "jr", "gen",
    "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "pvt", "adm", "brig", "insp", "supt", "det",
    "gov", "sen", "rep", "pres", "amb", "atty", "msgr", "mme", "mlle", "ft", "mt",
  ]
  /// Those before a number: `No. 5`, `pp. 3`.
  static let counters: Set<String> = ["no", "nos", "vol", "pp", "fig", "art", "sec", "ch"]
  /// Months and days as wire services shorten them.
  static let calendar: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
  ]
  /// The rest, which may end a sentence: `Acme Inc.`
  static let others: Set<String> = [
    "inc", "corp", "co", "ltd", "llc", "plc", "bros", "assn", "dept", "univ", "est", "etc", "vs",
    "v", "al", "approx", "ave", "blvd", "rd", "hwy", "bldg", "ala", "ariz", "ark", "calif", "colo",
    "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "md", "mich", "minn", "miss", "mo",
    "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo",
    "ph.d",
  ]

  /// Those that are words too, and shortened only where they are capitalised: `Ford Motor Co.`
  static let ambiguous: Set<String> = [
    "art", "sec", "fig", "mar", "ch", "al", "del", "ill", "ind", "ark", "wash", "miss", "mo", "pa",
    "co", "fr", "hon", "det", "est", "rd", "md", "mon", "wed", "fri", "ore", "pres",
  ]

  /// Those that are never plain words; `no` is one only before a number.
  static let all: Set<String> = titles.union(calendar).union(others).union(counters)
    .subtracting(ambiguous).subtracting(["no"])
}
