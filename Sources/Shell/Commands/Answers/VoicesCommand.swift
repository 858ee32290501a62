internal import Analysis
internal import Tables

extension Command {
  /// `voices`: who gets to speak.
  static let voices = Command(
    "voices", "who gets to speak, and who is only talked about",
    parameters: [
      .articles,
      Parameter("unheard", .flag, .text, "only those who are talked about and never heard"),
      Parameter("by", .option, .choice(["gender"]), "people by the gender that the text says"),
      Parameter("coverage", .flag, .text, "what share of the sentences has which kind of source"),
    ],
    discussion: [
      "Words are those attributed to a voice, in its own words or in the writer's. Names and "
        + "pronouns count how often it is talked about.",
      "Gender is what pronouns and titles in the text say, never what a name suggests; why shows "
        + "the words.",
    ],
    examples: [
      Example(
        "voices mill",
        gives: [
          "source\tkind\tquotes\twords\tarticles\tnamed\tmentioned",
          "Nora Vance\tperson\t2\t14\t1\t2\t3",
          "Karlow Courier\toutlet\t1\t10\t1\t1\t1",
          "Tom Hale\tnot heard\t0\t0\t1\t1\t1",
          "1 of 2 people named get to speak · without attribution: 1 of 5 sentences",
        ]),
      Example(
        "voices mill --unheard | select source mentioned",
        gives: [
          "source\tmentioned",
          "Tom Hale\t1",
          "1 of 2 people named get to speak · without attribution: 1 of 5 sentences",
        ]),
      Example(
        "voices all --by gender",
        gives: [
          "gender\tpeople\theard\tquotes\twords\tmentioned",
          "she\t1\t1\t3\t21\t4",
          "not said\t1\t0\t0\t0\t2",
          "by pronouns and titles in the text, never by the name",
        ]),
      Example(
        "voices mill --coverage",
        gives: [
          "source-kind\tsentences\tshare\tquotes",
          "person\t3\t0.6\t2",
          "outlet\t1\t0.2\t1",
          "no source\t1\t0.2\t0",
          "5 sentences; one with several sources counts for the kind listed first",
        ]),
    ],
    columns: VoiceTable.columns
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let articles = try workspace.articles(named: arguments.all("articles"))
    try workspace.prepare(Quotations.self, of: articles)
    let asked = ["unheard", "by", "coverage"].filter(arguments.has)
    if asked.count > 1 { throw Problem(.optionsExclude(asked[0], asked[1])) }
    if arguments.has("coverage") {
      return AttributionCoverage(articles).table
    }
    try workspace.prepare(Entities.self, of: articles)
    let table = VoiceTable(articles)
    return arguments.has("by") ? table.byGender : table.table(unheardOnly: arguments.has("unheard"))
  }
}
