/// The web archive that the examples in the help speak of: two pages and a redirect.
enum ExampleArchive {
  /// The archive as WARC (ISO 28500), which is text where nothing is compressed.
  static let wire = [
    record(
      of: "https://courier.example/2024/ferry-sails.html", at: "2024-03-04T08:30:00Z",
      answer: "200 OK", type: "text/html; charset=utf-8", content: ferry),
    record(
      of: "https://courier.example/ferry", at: "2024-03-04T08:30:02Z",
      answer: "301 Moved Permanently", type: "text/html", content: ""),
    record(
      of: "https://courier.example/2024/school-roof.html", at: "2024-03-04T08:30:05Z",
      answer: "200 OK", type: "text/html; charset=utf-8", content: school),
  ].joined()

  private static func record(
    of address: String, at moment: String, answer status: String, type: String, content: String
  ) -> String {
    let answer = "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\r\n\(content)"
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: \(address)\r\n"
      + "WARC-Date: \(moment)\r\nContent-Type: application/http; msgtype=response\r\n"
      + "Content-Length: \(answer.utf8.count)\r\n\r\n\(answer)\r\n\r\n"
  }

  private static let ferry = """
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry sails again</title>
    <meta property="article:published_time" content="2024-03-03"></head>
    <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
    <article><h1>Ferry sails again</h1>
    <p>The ferry to Tarn &amp; Estholm sailed again on Sunday, harbour master Oscar Dunn said.</p>
    <p>“It was a <em>long</em> winter,” Dunn said. Two hundred people waited on the quay.</p>
    </article></body></html>

    """

  private static let school = """
    <!DOCTYPE html>
    <html lang="en"><head><title>School gets a new roof</title></head>
    <body><article><h1>School gets a new roof</h1>
    <p>KARLOW, March 4, 2024 — The school on Mill Lane gets a new roof, mayor Lena Petrov said.</p>
    <p>The old one leaked for three winters, and the pupils had lessons in the town hall.</p>
    </article></body></html>

    """
}
