import Testing

@testable import Reading

struct PDFLinesTests {
  private static let document = """
    The Courier, 4 March
    A ferry with forty passengers ran aground off Sorrel
    Point on Saturday morning, the coast guard said.

    Nobody was hurt, and the harbour stays closed until
    divers have looked at the hull.
    The owner said nothing about the rudder, which had
    failed twice before in the same month.

    1/3
    The Courier, 4 March
    2/3
    The Courier, 4 March
    """

  @Test func `lines are joined to paragraphs, and what runs on every page is left out`() {
    let text = String(decoding: PDFLines.joined(Array(Self.document.utf8)), as: UTF8.self)
    #expect(
      text.split(separator: "\n\n").map(String.init) == [
        "A ferry with forty passengers ran aground off Sorrel Point on Saturday morning, the coast "
          + "guard said.",
        "Nobody was hurt, and the harbour stays closed until divers have looked at the hull.",
        "The owner said nothing about the rudder, which had failed twice before in the same month.",
      ])
  }

  @Test func `no lines give no text`() {
    #expect(PDFLines.joined([]) == [])
    #expect(PDFLines.joined(Array("\n\n \n".utf8)) == [])
  }
}
