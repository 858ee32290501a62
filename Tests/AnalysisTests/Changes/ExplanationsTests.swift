import Articles
import Testing

@testable import Analysis

struct ExplanationsTests {
  private let old = """
    Elin Orrin served three years in prison for theft. Her father served two years in prison.
    The club of Belmar has 300 members. Some of them came by boat on Monday.
    """

  private func explained(_ new: String) -> [String] {
    let compared = ComparedTexts(old, new)
    return compared.changes.rows.map { row in
      guard let notice = row.explainedBy else { return row.isNotice ? "notice" : "unexplained" }
      return compared.changes.rows[notice].isNotice ? "explained" : "wrong"
    }
  }

  @Test func `a notice explains the edit it speaks of and no other`() {
    let new =
      old.replacing("three years", with: "four years").replacing("two years", with: "18 months")
      .replacing("300", with: "200")
      + "\nCorrection: An earlier version misstated how long Orrin’s father served in prison."
    #expect(explained(new) == ["unexplained", "explained", "unexplained", "notice"])
  }

  @Test func `a notice about a number does not explain a name`() {
    let new =
      old.replacing("Belmar has", with: "Corvale has")
      + "\nCorrection: This article misstated the number of members of the club."
    #expect(explained(new) == ["unexplained", "notice"])
  }

  @Test func `a notice about something else explains nothing`() {
    let new = old.replacing("300", with: "200") + "\nUpdate: The weather report was revised."
    #expect(explained(new) == ["unexplained", "notice"])
  }

  @Test(arguments: [
    // The words that changed are told: every edit that made one of the other.
    (
      "gave the number of years Orrin served as three; it is four.", "three years", "four years",
      true
    ),
    ("said Orrin served three years in prison; it was four, not three.", "three", "four", true),
    // The other way round, or of something else.
    (
      "gave the number of years Orrin served as four; it is three.", "three years", "four years",
      false
    ),
    (
      "gave the number of boats in the harbour as three; it is four.", "three years", "four years",
      false
    ),
    ("misspelt the name of Ada Lowe.", "Elin Orrin", "Ada Lowe", false),
    ("misspelt the name of Elin Orrinn.", "Elin Orrin", "Elin Orrinn", true),
  ])
  func `a notice explains what it says was wrong and is right now`(
    notice: String, before: String, after: String, isExplained: Bool
  ) {
    let new =
      old.replacing(before, with: after) + "\nCorrection: An earlier version of this article "
      + notice
    #expect(explained(new) == [isExplained ? "explained" : "unexplained", "notice"])
  }

  @Test func `a notice explains a change in part where other words changed as well`() {
    let new =
      old.replacing("300", with: "200").replacing("Monday", with: "Tuesday")
      + "\nCorrection: An earlier version gave the members of the club as 300; there are 200."
    let rows = ComparedTexts(old, new).changes.rows
    #expect(rows.map { $0.explainedBy != nil } == [true, false, false])
    #expect(rows.map(\.isExplainedInPart) == [false, false, false])
    let more = new.replacing("The club of Belmar", with: "The club of Corvale")
    let others = ComparedTexts(old, more).changes.rows
    #expect(others.map(\.isExplainedInPart) == [true, false, false])
  }

  @Test func `a notice may stand at the end of a paragraph`() {
    let notice = " Correction: An earlier version gave the members of the club as 300; it has 200."
    #expect(explained(old.replacing("300", with: "200") + notice) == ["explained", "notice"])
  }

  @Test(arguments: NoticeOpening.all.map(\.example))
  func `every opening of a notice sees its example`(example: String) {
    let compared = ComparedTexts(old, old + "\n" + example)
    #expect(compared.changes.rows.first?.isNotice == true)
  }

  @Test(arguments: ["The correction came late.", "This article of faith holds.", "Update now!"])
  func `other paragraphs are no notices`(paragraph: String) {
    let compared = ComparedTexts(old, old + "\n" + paragraph)
    #expect(compared.changes.rows.map(\.isNotice) == [false])
  }
}
