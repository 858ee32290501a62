import Articles
import Testing

@testable import Reading

struct PDFTests {
  private static let hasProgram =
    (try? ChildProgram(name: "pdftotext", package: "", arguments: ["-v"])
      .run(on: [], limit: 1 << 16, isCancelled: { false })) != nil

  /// A document of one page with these lines.
  private func document(_ lines: [String]) -> [UInt8] {
    let words = lines.map { "(\($0)) Tj T*" }.joined(separator: " ")
    let stream = "BT /F1 12 Tf 14 TL 72 720 Td \(words) ET"
    return Array(
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
        /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
      4 0 obj <</Length \(stream.utf8.count)>> stream
      \(stream)
      endstream endobj
      trailer <</Root 1 0 R>>
      """.utf8)
  }

  @Test(.enabled(if: hasProgram)) func `a PDF is read by its words`() throws {
    let lines = [
      "Fire at the harbour", "", "It burnt for hours before anybody came to put it out.",
    ]
    let article = try Reader().article(from: document(lines), path: "a.pdf", handle: "a")
    #expect(article[article.text.range].contains("It burnt for hours before anybody came"))
    #expect(article.origin.format == "pdf")
    #expect(article.metadata.date == nil)
  }

  @Test(.enabled(if: hasProgram)) func `a PDF without words or in pieces says so`() {
    func problem(_ bytes: [UInt8]) -> ReadingError.Problem? {
      do throws(ReadingError) {
        _ = try Reader().article(from: bytes, path: "a.pdf", handle: "a")
        return nil
      } catch {
        return error.problem
      }
    }
    #expect(
      problem(document([]))
        == .nothingFound(in: "PDF document", wanted: "words; its pages may be pictures"))
    guard case .damaged("PDF document", let detail)? = problem(Array("%PDF-1.4\nnothing".utf8))
    else {
      Issue.record("no complaint")
      return
    }
    #expect(!detail.isEmpty && !detail.contains("\n"))
  }
}
