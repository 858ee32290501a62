import Analysis
import Articles
import Testing

struct ChangesTests {
  private let body = """
    The harbour of Arden burned on Monday night. Nobody was hurt in the fire.
    Ada Lowe leads the brigade of the town. She praised the quick work of her crews.
    The council meets again next week. Its chair has asked for a full report.
    """

  @Test func `the same text has no changes`() {
    let compared = ComparedTexts(body, body)
    #expect(compared.changes.rows.isEmpty)
    #expect(compared.changes.ignored.isEmpty)
    #expect(compared.changes.unchanged == 6)
  }

  @Test func `empty texts compare`() {
    #expect(ComparedTexts("", "").changes.rows.isEmpty)
    #expect(ComparedTexts("", "It burned.").lines == ["added: It burned."])
    #expect(ComparedTexts("It burned.", "").lines == ["removed: It burned."])
  }

  @Test(arguments: [
    ("Nobody was", "Two people were", ["edited: Nobody was → Two people were"]),
    (" Nobody was hurt in the fire.", "", ["removed: Nobody was hurt in the fire."]),
    (
      " Its chair", " Rain had fallen for days. Its chair",
      ["added: Rain had fallen for days."]
    ),
    (
      "The council meets again next week. Its",
      "The council meets again next week, and its",
      ["merged: . → , and"]
    ),
  ])
  func `a change is told with its words`(before: String, after: String, lines: [String]) {
    let compared = ComparedTexts(body, body.replacing(before, with: after))
    #expect(compared.lines == lines)
  }

  @Test func `a long sentence cut in two is split`() {
    let joined = "The old bridge was closed for repairs, and a ferry carried the workers across."
    let cut = "The old bridge was closed for repairs. A ferry carried the workers across."
    let compared = ComparedTexts(body + "\n" + joined, body + "\n" + cut)
    #expect(compared.changes.rows.map(\.kind) == [.split])
    #expect(compared.changes.rows.first?.after.count == 2)
    #expect(
      ComparedTexts(body + "\n" + cut, body + "\n" + joined).changes.rows.map(\.kind) == [.merged])
  }

  @Test func `of two exchanged stretches the shorter one moved`() {
    let sentences = [
      "One came at dawn.", "Two sang.", "Three rowed on.", "Four of them slept late.",
    ]
    let moved = [1, 2, 3, 0].map { sentences[$0] }
    let compared = ComparedTexts(sentences.joined(separator: " "), moved.joined(separator: " "))
    #expect(compared.lines == ["moved: One came at dawn."])
  }

  @Test func `neighbours that moved together are one row`() {
    let lines = body.split(separator: "\n")
    let swapped = [lines[1], lines[2], lines[0]].joined(separator: "\n")
    let compared = ComparedTexts(body, swapped)
    #expect(
      compared.lines == [
        "moved: The harbour of Arden burned on Monday night. Nobody was hurt in the fire."
      ])
    #expect(compared.changes.unchanged == 4)
  }

  @Test func `a sentence may move and be edited`() {
    let moved =
      body.replacing(" She praised the quick work of her crews.", with: "")
      + " She praised the very quick work of her crews."
    let compared = ComparedTexts(body, moved)
    #expect(compared.lines == ["moved:  → very"])
    #expect(compared.changes.rows.first?.severity == .content)
  }

  @Test func `a rewritten headline is still the headline`() {
    let compared = ComparedTexts(
      Article(zoned: "title: Fire in Arden\n" + body),
      Article(zoned: "title: Crews save harbour town\n" + body))
    #expect(compared.changes.rows.map(\.kind) == [.edited])
    #expect(compared.changes.rows.first?.facets.contains(.headline) == true)
    #expect(compared.lines == ["edited: Fire in Arden → Crews save harbour town"])
  }

  @Test func `set-aside zones never count and are reported`() {
    let compared = ComparedTexts(
      Article(zoned: body + "\nsocial: Follow us here\nbio: Cora Pell writes.\ncaption: A pier"),
      Article(zoned: body + "\nsocial: Follow us there\nbio: Cora Pell writes."))
    #expect(compared.changes.rows.isEmpty)
    #expect(
      compared.changes.ignored.map(\.description) == [
        "boilerplate: caption removed", "boilerplate: social line changed",
      ])
  }

  @Test func `paragraph breaks are layout`() {
    let compared = ComparedTexts("It burned. It sank.\nIt rose.", "It burned.\nIt sank. It rose.")
    #expect(compared.changes.rows.isEmpty)
    #expect(
      compared.changes.ignored.map(\.description) == [
        "layout: 1 paragraph break added", "layout: 1 paragraph break dropped",
      ])
  }

  @Test(arguments: [
    ("It isn’t so.", "It isn't so.", "1 curly apostrophe made straight"),
    ("It isn't so, isn't it?", "It isn’t so, isn’t it?", "2 straight apostrophes made curly"),
    ("“Go,” she said.", "\"Go,\" she said.", "2 curly quotation marks made straight"),
    ("It\u{A0}was so.", "It was so.", "1 NBSP made spaces"),
    ("It was – so.", "It was — so.", "1 dash drawn otherwise"),
    ("It was--so.", "It was—so.", "1 dash drawn otherwise"),
    ("He paid --", "He paid —", "1 dash drawn otherwise"),
    ("‘Go,’ she said.", "“Go,” she said.", "2 single quotation marks made double"),
    ("It was so…", "It was so...", "1 ellipsis drawn otherwise"),
    ("The har\u{AD}bour burned.", "The harbour burned.", "1 invisible character dropped"),
    ("The caf\u{E9} burned.", "The cafe\u{301} burned.", "1 accent or letter encoded otherwise"),
  ])
  func `typography is ignored and counted`(before: String, after: String, what: String) {
    let compared = ComparedTexts(before, after)
    #expect(compared.changes.rows.isEmpty)
    #expect(compared.changes.ignored.map(\.what) == [what])
  }

  @Test func `typography beside an edit is counted too`() {
    let compared = ComparedTexts(
      "Her father once\u{A0}served two years\u{A0}in Arden’s prison.",
      "Her father once served nine months in Arden's prison.")
    #expect(compared.lines == ["edited: two years → nine months"])
    #expect(
      compared.changes.ignored.map(\.what) == [
        "1 curly apostrophe made straight", "2 NBSP made spaces",
      ])
  }

  @Test func `a row of dashes is one dash, also beside an edit and at the end`() {
    #expect(
      ComparedTexts("The fee -- six euros -- is due.", "The fee — seven euros — is due.").lines
        == ["edited: six → seven"])
    for (before, after) in [("-----", "---"), ("“I never--", "“I never—"), ("–-", "-")] {
      #expect(ComparedTexts(before, after).changes.rows.isEmpty)
      #expect(ComparedTexts(after, before).changes.rows.isEmpty)
    }
  }

  @Test func `a sentence that begins elsewhere is not said to be encoded otherwise`() {
    let compared = ComparedTexts("Police shot a man there.", "A man was shot there.")
    #expect(compared.changes.ignored.isEmpty)
  }

  @Test func `a clock time is one word`() {
    #expect(
      ComparedTexts("It ran at 7:52 there.", "It ran at 7:25 there.").lines
        == ["edited: 7:52 → 7:25"])
  }

  @Test func `a change of casing is shown, but not at the start of a sentence`() {
    let compared = ComparedTexts(
      "The president of the club left.", "On Monday the President of the club left.")
    #expect(compared.lines == ["edited:  → On Monday; president → President"])
  }
}
