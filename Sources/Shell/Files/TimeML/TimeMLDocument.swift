internal import Analysis
internal import Articles
internal import Tables

/// A TimeML document: the day it speaks from, its title and text with marks, and what relates them.
///
/// After the specification of TimeML 1.2.1, with the elements around it that TempEval-3 uses. Only
/// what the analysers read is in it, a paragraph apart from the next by a blank line.
struct TimeMLDocument {
  let article: Article
  let marks: TimeMLMarks

  /// The whole file.
  var text: String {
    var title: [String] = []
    var body: [String] = []
    var ahead = marks.marks[...]
    for paragraph in article.paragraphs {
      let written = marked(paragraph.range, &ahead)
      if paragraph.number == 0 { title.append(written) } else { body.append(written) }
    }
    if title.isEmpty { title = [XMLText.escaped(article.metadata.title ?? "")] }
    let parts =
      [
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
        xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">

        <DOCID>\(XMLText.escaped(article.handle))</DOCID>

        <DCT>\(creationTime)</DCT>

        <TITLE>\(title.joined(separator: " "))</TITLE>

        <TEXT>
        \(body.joined(separator: "\n\n"))
        </TEXT>

        """
      ] + marks.events.map(instance) + marks.links.enumerated().map(link) + ["\n</TimeML>\n"]
    return parts.joined()
  }

  /// The day the text speaks from; where none is known, none is made up.
  private var creationTime: String {
    let day = article.metadata.date?.day.description
    let attributes = [
      ("tid", "t0"), ("type", "DATE"), ("value", day ?? "XXXX-XX-XX"),
      ("temporalFunction", "false"), ("functionInDocument", "CREATION_TIME"),
    ]
    return opening("TIMEX3", attributes) + ">\(day ?? "")</TIMEX3>"
  }

  /// A paragraph with the tags in it, which are taken off those that are ahead.
  private func marked(_ paragraph: TextRange, _ ahead: inout ArraySlice<TimeMLMarks.Mark>) -> String
  {
    var written = ""
    var offset = paragraph.start
    while let mark = ahead.first, mark.range.end <= paragraph.end {
      ahead.removeFirst()
      guard mark.range.start >= offset else { continue }
      written += XMLText.escaped(article[TextRange(offset, mark.range.start)])
      written += opening(mark.tag, mark.attributes) + ">"
      written += XMLText.escaped(article[mark.range]) + "</\(mark.tag)>"
      offset = mark.range.end
    }
    return written + XMLText.escaped(article[TextRange(offset, paragraph.end)])
  }

  /// An event happens once. What is not known of its verb is `NONE`.
  private func instance(_ event: TimeMLMarks.Event) -> String {
    let part =
      switch event.head.kind {
      case .verb: "VERB"
      case .noun: "NOUN"
      case .adjective: "ADJECTIVE"
      case .other: "OTHER"
      }
    return "\n"
      + opening(
        "MAKEINSTANCE",
        [
          ("eventID", "e\(event.number)"), ("eiid", "ei\(event.number)"), ("tense", "NONE"),
          ("aspect", "NONE"), ("polarity", event.factuality == .denied ? "NEG" : "POS"),
          ("pos", part),
        ]) + "/>"
  }

  private func link(_ number: Int, _ link: TimeMLMarks.Link) -> String {
    "\n"
      + opening(
        "TLINK",
        [
          ("lid", "l\(number + 1)"), ("relType", link.relation),
          ("eventInstanceID", "ei\(link.event)"), ("relatedToTime", "t\(link.time)"),
        ]) + "/>"
  }

  private func opening(_ tag: String, _ attributes: [(String, String)]) -> String {
    "<\(tag)"
      + attributes.map { " \($0)=\"\(XMLText.escaped($1, inAttribute: true))\"" }.joined()
  }
}
