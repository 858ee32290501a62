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
