import Articles
import Testing

@testable import Reading

struct EPUBTests {
  private let package = """
    <package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
    <dc:title>The Coast Weekly</dc:title><dc:creator opf:role="ill">Bo Lund</dc:creator>
    <dc:creator opf:role="aut">Ana Ruiz</dc:creator><dc:language>en-GB</dc:language>
    <dc:date opf:event="modification">2022-01-01</dc:date><dc:date>2021-03-02</dc:date>
    </metadata><manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="b" href="text/mill%20fire.xhtml#start" media-type="application/xhtml+xml"/>
    <item id="a" href="../flood.xhtml" media-type="application/xhtml+xml"/>
    <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
    <item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>
    <item id="map" href="map.svg" media-type="image/svg+xml"/>
    </manifest><spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="b"/>
    <itemref idref="a"/><itemref idref="gone"/><itemref idref="map"/><itemref idref="a"/></spine>
    </package>
    """
  private func book(_ package: String) -> [UInt8] {
    zip([
      ("mimetype", "application/epub+zip"),
      (
        "META-INF/container.xml",
        "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>"
      ),
      ("OEBPS/book.opf", package),
      ("flood.xhtml", "<html><body><p>Flood at Ostby.</p></body></html>"),
      ("OEBPS/nav.xhtml", "<html><body>Contents</body></html>"), ("OEBPS/map.svg", "<svg/>"),
      ("OEBPS/cover.xhtml", "<html><head><title>x</title></head><body><img/> </body></html>"),
      ("OEBPS/text/mill fire.xhtml", "<html><body><p>Fire at the mill.</p></body></html>"),
    ])
  }

  @Test func `pages come in the order of the book`() throws {
    let bytes = book(package)
    let records = try records(bytes, named: "coast.epub")
    #expect(
      records.map(\.name) == [
        "OEBPS/cover.xhtml", "OEBPS/nav.xhtml", "OEBPS/text/mill fire.xhtml", "flood.xhtml",
        "OEBPS/gone.xhtml", "OEBPS/map.svg", "mimetype", "META-INF/container.xml", "OEBPS/book.opf",
      ])
    #expect(
      records.map { $0.aside?.rawValue ?? "\($0.member ?? 0)" } == [
        "empty", "type", "1", "2", "3", "media type", "type", "type", "type",
      ])
    #expect(records[4].problem == .damaged(kind: "EPUB", detail: "the page is not in it"))
  }

  @Test func `a page knows what the book says of itself`() throws {
    let document = try #require(Opened(book(package), as: "coast.epub").documents.first)
    #expect(document.label.mediaType == "application/xhtml+xml")
    #expect(
      document.label.metadata
        == Metadata(
          byline: "Ana Ruiz", date: CalendarDate(2021, 3, 2).map { DocumentDate($0, from: .meta) },
          publisher: "The Coast Weekly", language: "en-GB"))
  }

  @Test func `a book that does not name its pages is refused with the reason`() {
    #expect(
      Opened(book("<package/>"), as: "a.epub").problem
        == .damaged(kind: "EPUB", detail: "it names no pages"))
    #expect(
      Opened(zip([("META-INF/container.xml", "no XML")]), as: "a.epub").problem
        == .damaged(kind: "EPUB", detail: "it does not say where its package lies"))
    #expect(
      Opened(zip([("META-INF/container.xml", "x"), ("META-INF/rights.xml", "x")]), as: "a").problem
        == .unsupported(format: "a book under a lock (META-INF/rights.xml)"))
  }
}
