internal import Tables

extension Command {
  /// `load`: reads articles.
  static let load = Command(
    "load", "reads articles from files, folders, archives, web addresses or standard input",
    parameters: [
      Parameter(
        "file", .words, .input, required: true,
        "files, folders, globs, web addresses, or - for standard input"),
      Parameter("as", .clause, .handle, "the handle to call it by"),
      Parameter("date", .option, .day, "the day the text speaks from, if the text does not say"),
      Parameter("url", .option, .text, "only what has such an address: a part of it, or * and ?"),
      Parameter("jobs", .option, .count, "how many at once; as many as processors if not said"),
    ],
    discussion: [
      "Without “as” the handle comes from the file's name. The last article loaded is the current "
        + "one. A date that is given wins over every date in the text; without any, what is "
        + "relative (“today”) stays unresolved.",
      "Feeds, JSON Lines, mailboxes and web archives hold many documents, and each becomes an "
        + "article; archive lists them. Files are read on all processors at once. What cannot be "
        + "read is named, and the rest is loaded.",
      "A file that is loaded already is not loaded twice; another with the same bytes is an article of "
        + "its own, and the note says so.",
      "A web address is asked for each time, within limits and as the site's robots.txt allows. "
        + "Pages are kept in ~/.cache/lede/pages: a session that is replayed takes those it "
        + "recorded from there, and needs no network.",
    ],
    examples: [
      Example(
        "load mill.txt",
        gives: [
          "handle\ttitle\tdate\tdate-source\twords\tsentences\tset-aside",
          "mill\tOld mill burns in Karlow\t2024-03-02\tdateline\t38\t6\tbyline; dateline; bio",
          "zones mill shows what was set aside and why",
        ]),
      Example(
        "load mill.txt --date 2024-03-05\nload mill.txt",
        gives: [
          "handle\ttitle\tdate\tdate-source\twords\tsentences\tset-aside",
          "mill\tOld mill burns in Karlow\t2024-03-05\tgiven\t38\t6\tbyline; dateline; bio",
          "mill is loaded already",
          "zones mill shows what was set aside and why",
        ]),
      Example(
        "load wire.warc --url roof",
        gives: [
          "handle\ttitle\tdate\tdate-source\twords\tsentences\tset-aside",
          "school-roof\tSchool gets a new roof\t2024-03-04\tdateline\t29\t3\tdateline",
          "no byline · zones school-roof shows what was set aside and why · "
            + "1 was no article (but a picture, a redirect or a request)",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    var loading = Loading(arguments: arguments, workspace: workspace)
    let table = try loading.run()
    workspace = loading.workspace
    return table
  }
}
