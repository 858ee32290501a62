internal import Analysis
internal import Articles
internal import Tables

/// The tables that `voices` gives.
struct VoiceTable {
  let voices: Voices
  let articles: [Article]

  init(_ articles: [Article]) {
    self.articles = articles
    voices = Voices(in: articles)
  }

  static let columns = [
    Column("source"), Column("kind"), Column("quotes", .integer), Column("words", .integer),
    Column("articles", .integer), Column("named", .integer), Column("mentioned", .integer),
    Column("direct", .integer, wide: true), Column("indirect", .integer, wide: true),
    Column("pronouns", .integer, wide: true), Column("type", wide: true),
    Column("gender", wide: true),
  ]

  /// A row for each voice, or only for those that are never heard.
  func table(unheardOnly: Bool) -> Table {
    let chosen = (unheardOnly ? voices.unheard : voices.all).filter(Self.speaksOrIsSomebody)
    return Table(columns: Self.columns, rows: chosen.map(row), notes: notes)
  }

  /// Places, events and works are talked about and cannot speak.
  private static func speaksOrIsSomebody(_ voice: Voice) -> Bool {
    !voice.isUnheard || voice.type == .person || voice.type == .organisation
      || voice.type == .group
  }

  private func row(_ voice: Voice) -> Row {
    let said = voice.said.map {
      AttributedQuotation(quotation: $0.quotation, article: articles[$0.article])
    }
    let isPerson = voice.type == .person
    return Row(
      [
        .text(name(of: voice)), .text(voice.kind?.rawValue ?? "not heard"),
        .integer(voice.quotations),
        .integer(voice.words), .integer(voice.articles), .integer(voice.names),
        .integer(voice.names + voice.pronouns), .integer(voice.direct), .integer(voice.indirect),
        .integer(voice.pronouns), Value(voice.type?.rawValue),
        Value(isPerson ? voice.gender.verdict.rawValue : nil),
      ],
      anchors: said.flatMap { attributed in
        attributed.quotation.content.map { Anchor(attributed.article.handle, $0) }
      },
      reasons: said.map { "\($0.quotation.kind.rawValue): “\($0.content)”" }
        + (isPerson ? [evidence(of: voice)] : []))
  }

  /// The name; words such as “it”, behind which nobody was found, are marked as such.
  private func name(of voice: Voice) -> String {
    let isOpen = voice.kind == .unknown || Self.pronouns.contains(voice.name.lowercased())
    return voice.type == nil && isOpen ? "“\(voice.name)” (not resolved)" : voice.name
  }

  private static let pronouns: Set<String> = ["he", "she", "who", "i", "we", "they"]

  private func evidence(of voice: Voice) -> String {
    let words = voice.gender.words.map { "“\($0.word)” \($0.count)" }
    return "gender: \(voice.gender.verdict.rawValue)"
      + (words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")")
  }

  private var notes: [String] {
    let people = voices.all.filter { $0.type == .person }
    let heard = people.count { !$0.isUnheard }
    let coverage = AttributionCoverage(articles)
    return [
      "\(heard) of \(counted(people.count, "person", "people")) named get to speak · "
        + "without attribution: \(coverage.unattributed) of "
        + counted(coverage.sentences, "sentence")
    ]
  }
}

/// How people are heard whom the text calls she, he, or neither.
extension VoiceTable {
  static let genderColumns = [
    Column("gender"), Column("people", .integer), Column("heard", .integer),
    Column("quotes", .integer), Column("words", .integer), Column("mentioned", .integer),
  ]

  /// A row for each verdict of the text's own evidence.
  var byGender: Table {
    let people = voices.all.filter { $0.type == .person }
    let rows = GenderEvidence.Verdict.allCases.compactMap { verdict -> Row? in
      let some = people.filter { $0.gender.verdict == verdict }
      guard !some.isEmpty else { return nil }
      return Row(
        [
          .text(verdict.rawValue), .integer(some.count), .integer(some.count { !$0.isUnheard }),
          .integer(some.reduce(0) { $0 + $1.quotations }),
          .integer(some.reduce(0) { $0 + $1.words }),
          .integer(some.reduce(0) { $0 + $1.names + $1.pronouns }),
        ],
        anchors: [], reasons: some.map { "\($0.name): \(evidence(of: $0))" })
    }
    return Table(
      columns: Self.genderColumns, rows: rows,
      notes: ["by pronouns and titles in the text, never by the name"])
  }
}
