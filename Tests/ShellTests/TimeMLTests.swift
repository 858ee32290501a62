import Articles
import Tables
import Testing

@testable import Analysis
@testable import Shell

struct TimeMLTests {
  private let scratch = Scratch()

  /// The workspace in which these texts are loaded.
  private func loaded(_ texts: (name: String, text: String)...) throws -> Workspace {
    var workspace = scratch.workspace
    for (name, text) in texts {
      try scratch.write(text, to: "\(name).txt")
      _ = try workspace.carryOut("load \(name).txt")
    }
    return workspace
  }

  /// The TimeML that a line gives, in lines; the line has `>` and the file behind it.
  private func export(_ line: String, _ workspace: Workspace) throws -> [String] {
    var workspace = workspace
    _ = try workspace.carryOut("\(line) > x.tml")
    let text = scratch.read("x.tml")
    try TagReader.verify(text)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func message(_ line: String, _ workspace: Workspace) -> String? {
    var workspace = workspace
    do { _ = try workspace.carryOut(line) } catch { return error.message }
    return nil
  }

  @Test func `times and events are marked in the text and tied to one another`() throws {
    let lines = try export("timeline", try loaded(("mill", mill)))
    #expect(lines.contains("<DOCID>mill</DOCID>"))
    #expect(lines.contains("<TITLE>Old mill burns in Karlow</TITLE>"))
    #expect(
      lines.contains(
        #"<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-02" temporalFunction="false" "#
          + #"functionInDocument="CREATION_TIME">2024-03-02</TIMEX3></DCT>"#))
    #expect(
      lines.contains(
        #"A fire <EVENT eid="e1" class="OCCURRENCE">destroyed</EVENT> the old mill on "#
          + #"<TIMEX3 tid="t1" type="DATE" value="2024-03-01" temporalFunction="true" "#
          + #"anchorTimeID="t0" functionInDocument="NONE">Friday</TIMEX3>, fire chief Nora Vance said."#
      ))
    #expect(
      lines.filter { $0.hasPrefix("<MAKEINSTANCE") }.last
        == #"<MAKEINSTANCE eventID="e2" eiid="ei2" tense="NONE" aspect="NONE" polarity="POS" pos="VERB"/>"#
    )
    #expect(
      lines.filter { $0.hasPrefix("<TLINK") } == [
        #"<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei2" relatedToTime="t2"/>"#,
        #"<TLINK lid="l2" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/>"#,
      ])
    #expect(!lines.joined().contains("Ida Brandt is a reporter"))
  }

  /// The tags and links that a sentence gets, by the document date 2018-05-30.
  private func marks(_ body: String) -> TimeMLMarks {
    let date = CalendarDate(iso: "2018-05-30").map { DocumentDate($0, from: .given) }
    let article = Article(body: body, date: date)
    return TimeMLMarks(of: article[Timeline.self].all, in: article)
  }

  @Test(arguments: [
    ("It was built from 1999 to 2003.", ["BEGUN_BY t1", "ENDED_BY t2"]),
    ("He has led the union since 2010.", ["BEGUN_BY t1"]),
    ("He has been promoting reform for the past year.", ["DURING t1"]),
    ("Her father served two years in prison.", ["DURING t1"]),
    ("The team meets every Tuesday.", ["IS_INCLUDED t1"]),
    ("Ada Lowe, 43, is here.", []),
  ])
  func `an event is tied to its time`(body: String, links: [String]) {
    #expect(marks(body).links.map { "\($0.relation) t\($0.time)" } == links)
  }

  /// The attributes of the times of a text, without those that all have.
  private func times(_ body: String) -> [String] {
    marks(body).marks.filter { $0.tag == "TIMEX3" }.map { mark in
      mark.attributes.filter { !["tid", "functionInDocument"].contains($0.name) }
        .map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("It closed on May 12, 2017.", ["type=DATE value=2017-05-12 temporalFunction=false"]),
    ("It closed yesterday.", ["type=DATE value=2018-05-29 temporalFunction=true anchorTimeID=t0"]),
    (
      "It closed more than a decade ago.",
      ["type=DATE value=2008 mod=BEFORE temporalFunction=true anchorTimeID=t0"]
    ),
    (
      "It opened in 1949. Three years later it closed.",
      [
        "type=DATE value=1949 temporalFunction=false",
        "type=DATE value=1952 temporalFunction=true anchorTimeID=t1",
      ]
    ),
    (
      "He has been promoting reform for the past year.",
      ["type=DURATION value=P1Y temporalFunction=true endPoint=t0"]
    ),
    ("Ada Lowe, 43, resigned.", ["type=DURATION value=P43Y temporalFunction=false"]),
    (
      "Ada Lowe, in her forties, resigned.",
      ["type=DURATION value=P40Y mod=APPROX temporalFunction=false"]
    ),
    ("The team meets every Tuesday.", ["type=SET value=XXXX-WXX-2 temporalFunction=false"]),
  ])
  func `a time says what it is counted from`(body: String, expected: [String]) {
    #expect(times(body) == expected)
  }

  @Test func `what is said is a report, what only is is a state, what is denied is negative`() {
    let said = marks("“We will rebuild,” Ada Lowe said on Tuesday. The dam was under water in May.")
    #expect(
      said.marks.filter { $0.tag == "EVENT" }.map { $0.attributes[1].value } == [
        "REPORTING", "STATE",
      ])
    #expect(marks("It did not open on Monday.").events.map(\.factuality) == [.denied])
  }

  @Test func `filters apply, and a time that is left out is no anchor`() throws {
    let workspace = try loaded(
      ("ada", "It opened in 1949. Three years later Ada Lowe closed it. On 3 May 1990 it fell.\n"))
    let lines = try export("timeline | where when = 1952", workspace)
    #expect(lines.count { $0.contains("<EVENT") } == 1)
    let text = lines.joined()
    #expect(text.contains(#"tid="t1" type="DATE" value="1952" temporalFunction="true" function"#))
    #expect(!text.contains(#"tid="t2""#))
  }

  @Test func `another day to speak from is the day of the document`() throws {
    let workspace = try loaded(("mill", mill))
    let lines = try export("timeline --date 2020-01-01", workspace).joined()
    #expect(lines.contains(#"<TIMEX3 tid="t0" type="DATE" value="2020-01-01""#))
    #expect(lines.contains(#"value="2019-12-27""#))
    #expect(try export("timeline --chart", workspace).count { $0.contains("<EVENT") } == 2)
  }

  @Test func `without a document date none is made up`() throws {
    let lines = try export("timeline", try loaded(("ada", "Ada Lowe resigned yesterday.\n")))
    #expect(
      lines.contains {
        $0.hasPrefix(#"<DCT><TIMEX3 tid="t0" type="DATE" value="XXXX-XX-XX""#)
          && $0.hasSuffix("></TIMEX3></DCT>")
      })
  }

  @Test func `an article without times is its text alone`() throws {
    let lines = try export("timeline", try loaded(("ada", "Ada Lowe resigned.\n")))
    #expect(lines.contains("Ada Lowe resigned."))
    #expect(!lines.joined().contains("<TLINK"))
  }

  @Test func `a file holds one article, and times are behind its rows`() throws {
    var workspace = try loaded(
      ("mill", mill), ("late", mill.replacing("two years", with: "a year")))
    #expect(
      message("timeline all > x.tml", workspace)
        == "x.tml holds one article, and behind these rows are 2: mill, late; write one after the other"
    )
    #expect(
      message("timeline late | where when = nothing > x.tml", workspace)
        == "x.tml holds an article, and none is behind these rows")
    #expect(
      message("entities > x.tml", workspace)
        == "x.tml cannot be written: no columns value and anchor; timeline has them")
    for line in ["timeline late", "drop late"] { _ = try workspace.carryOut(line) }
    #expect(message("_3 > x.tml", workspace)?.hasPrefix("no article “late” is loaded") == true)
    try scratch.write("Another text. It fell in 2015.\n", to: "late.txt")
    _ = try workspace.carryOut("load late.txt")
    #expect(
      message("_3 > x.tml", workspace)
        == "x.tml cannot be written: these rows point at no time of late; ask timeline again")
  }

  @Test func `hostile text stays text`() throws {
    let lines = try export(
      "timeline",
      try loaded(
        (
          "ada",
          """
          Markup & “<b>” ]]> <!-- in 2015 it \u{1B}[31mfell\u{8} & “rose” on 3 June 2016 -->

          <TIMEX3>On Friday</TIMEX3> the \u{FFFE}\u{202E} mill &amp; dam burned in 2015.

          """
        )))
    let text = lines.joined(separator: "\n")
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(text.contains("&lt;TIMEX3&gt;On "))
    #expect(text.contains("mill &amp;amp; dam"))
  }
}

/// A reader of tags that only sees whether each is closed in its turn.
private enum TagReader {
  struct Crossing: Error { var tag: String }

  static func verify(_ text: String) throws {
    var open: [Substring] = []
    for piece in text.split(separator: "<").dropFirst(text.hasPrefix("<") ? 0 : 1) {
      let tag = piece.prefix { $0 != ">" }
      guard piece.contains(">"), !piece.dropFirst(tag.count + 1).contains(">") else {
        throw Crossing(tag: String(tag))
      }
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == tag.dropFirst() else { throw Crossing(tag: String(tag)) }
      } else {
        open.append(tag.prefix { $0 != " " })
      }
    }
    if let left = open.last { throw Crossing(tag: String(left)) }
  }
}
