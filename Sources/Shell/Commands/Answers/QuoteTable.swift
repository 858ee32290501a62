internal import Analysis
internal import Articles
internal import Tables

/// The table that `quotes` gives.
enum QuoteTable {
  static let columns = [
    Column("#", .integer), Column("type"), Column("source"), Column("cue"), Column("content"),
    Column("where"), Column("source-as-written", wide: true), Column("source-kind", wide: true),
    Column("resolved-by", wide: true), Column("start", .integer, wide: true),
    Column("end", .integer, wide: true), Column("confidence", .real, wide: true),
    Column("said", wide: true),
  ]

  /// A row for each quotation, in the order given; `start` and `end` count code points.
  static func table(of quotations: [AttributedQuotation]) -> Table {
    Table(
      columns: columns,
      rows: quotations.enumerated().map { row($0.element, number: $0.offset + 1) })
  }

  private static func row(_ attributed: AttributedQuotation, number: Int) -> Row {
    let (quotation, article) = (attributed.quotation, attributed.article)
    let stretches = quotation.content + quotation.cue + quotation.source
    let place = stretches.first.flatMap { article.locator(at: $0.start) }
    let cue = quotation.cue.map { article[$0] }.joined(separator: " … ")
    let date = attributed.date
    return Row(
      [
        .integer(number), .text(quotation.kind.rawValue), .text(attributed.source), .text(cue),
        .text(attributed.content), Value(place?.description), Value(attributed.writtenSource),
        .text(quotation.sourceKind.rawValue), .text(quotation.rule),
        Value(quotation.content.first.map { article.text.codePointOffset(of: $0.start) }),
        Value(quotation.content.last.map { article.text.codePointOffset(of: $0.end) }),
        .real(quotation.confidence), Value(date?.written),
      ],
      anchors: stretches.map { Anchor(article.handle, $0) },
      reasons: quotation.reasons
        + [
          "rule: \(quotation.rule)", date.map { "said \($0.written): \($0.derivation)" },
        ].compactMap { $0 })
  }

  /// A row for each stretch in quotation marks that is no speech, with the test it failed.
  static func table(ofRejectedIn articles: [Article]) -> Table {
    let found = articles.flatMap { article in
      article[Quotations.self].rejected.map { (article, $0) }
    }
    return Table(
      columns: [Column("#", .integer), Column("words"), Column("is"), Column("where")],
      rows: found.enumerated().map { index, rejected in
        let (article, rejection) = rejected
        return Row(
          [
            .integer(index + 1), .text(article[rejection.range]), .text(rejection.test.rawValue),
            Value(article.locator(at: rejection.range.start)?.description),
          ],
          anchors: [Anchor(article.handle, rejection.range)],
          reasons: [
            "no speech: \(rejection.test.rawValue)",
            rejection.correction.map(CorrectionTable.said) ?? rejection.test.explanation,
          ])
      },
      notes: found.isEmpty ? ["nothing in quotation marks was set aside"] : [])
  }

  /// What was looked for and found, so that an absence can be told from a blank.
  static func notes(on articles: [Article]) -> [String] {
    let findings = articles.map { $0[Quotations.self].findings }
    func sum(_ count: (QuotationFindings) -> Int) -> Int { findings.reduce(0) { $0 + count($1) } }
    let sentences = counted(sum(\.sentences), "sentence")
    var said: [String] = []
    if sum(\.direct) + sum(\.mixed) == 0 {
      let marks = sum(\.marks)
      let seen = marks == 0 ? "no quotation marks in the body" : counted(marks, "quotation mark")
      said.append("no direct quotation: \(sentences) read, \(seen)")
    }
    let rejected = articles.flatMap { $0[Quotations.self].rejected }.map(\.test)
      .filter { ![.apostrophe, .measure, .reader].contains($0) }
    let tests = RejectedQuotation.Test.allCases.filter(rejected.contains)
    if !tests.isEmpty {
      let why = tests.map { test in "\(rejected.count { $0 == test }) \(test.rawValue)" }
      said.append("in quotation marks and not speech: " + why.joined(separator: ", "))
    }
    let byReader = articles.flatMap { $0[Quotations.self].rejected }.count { $0.test == .reader }
    if byReader > 0 { said.append("\(byReader) rejected · quotes --rejected shows them") }
    said.append("without attribution: \(sum(\.unattributedSentences)) of \(sentences)")
    return [said.joined(separator: " · ")]
  }
}

extension RejectedQuotation.Test {
  /// How the test works.
  fileprivate var explanation: String {
    switch self {
    case .nickname: "it stands between two parts of a name"
    case .coinedTerm: "words before it, such as “so-called” or “known as”, say that it is a term"
    case .title: "it is written like a title, or stands behind a word for a work"
    case .scareQuotes: "nobody is named who says it, and it is no whole sentence"
    case .subject: "the verb behind the marks has the words for its subject"
    case .noWords: "there is no word between the marks"
    case .code: "a sign or a bracket is tied to the mark, as programs are written"
    case .apostrophe: "a word or a year behind the mark has lost its start"
    case .reader: "a correction says so"
    case .measure: "a figure stands before the mark, and no quotation was open"
    }
  }
}

extension SpeechDate {
  /// The day, or the first and the last one.
  var written: String {
    earliest == latest ? "\(earliest)" : "\(earliest)/\(latest)"
  }
}
