package import Articles
internal import FoundationEssentials

/// A line of the annotate contract: an article to read, or two versions to compare.
package struct AnnotateRequest: Sendable {
  /// The identifier, which is given back as it came.
  package enum ID: Hashable, Sendable {
    /// A string.
    case text(String)
    /// A whole number.
    case number(Int)
  }

  /// What the line asks about.
  package enum Subject: Sendable {
    /// Everything that is found in one article.
    case article(Article)
    /// What changed between two.
    case versions(before: Article, after: Article)
  }

  /// Why a line is no request.
  package struct Failure: Error, Hashable, Sendable {
    /// What is wrong with a line.
    package enum Problem: Hashable, Sendable {
      /// It is no JSON object, in the words of the decoder.
      case notJSON(String)
      /// It has neither `text` nor `html` nor `before` and `after`.
      case noText
      /// Its `html` gives no article.
      case html(ReadingError.Problem)
      /// The member of that name has a value that it cannot have.
      case badMember(String, value: String)
    }

    /// What is wrong.
    package var problem: Problem
    /// The identifier, where it could be read.
    package var id: ID?
  }

  /// The identifier; none where the line has none.
  package let id: ID?
  /// What the line asks about.
  package let subject: Subject

  /// Reads a line of JSON.
  ///
  /// - Throws: `Failure`, with the identifier where it could be read.
  package init(parsing line: [UInt8]) throws(Failure) {
    let written: WrittenLine
    do {
      written = try JSONDecoder().decode(WrittenLine.self, from: Data(line))
    } catch {
      let id = try? JSONDecoder().decode(WrittenID.self, from: Data(line)).id
      throw Failure(problem: Self.problem(of: error), id: id)
    }
    id = written.id
    do {
      subject = try Self.subject(of: written)
    } catch {
      throw Failure(problem: error, id: written.id)
    }
  }

  private static func subject(of written: WrittenLine) throws(Failure.Problem) -> Subject {
    guard let before = written.before, let after = written.after else {
      return .article(try written.version.article(handle: "a"))
    }
    return .versions(
      before: try before.article(handle: "before"), after: try after.article(handle: "after"))
  }

  private static func problem(of error: any Error) -> Failure.Problem {
    switch error {
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
      DecodingError.keyNotFound(_, let context):
      .badMember(context.codingPath.map(\.stringValue).joined(separator: "."), value: "")
    case DecodingError.dataCorrupted(let context): .notJSON(context.debugDescription)
    default: .notJSON("\(error)")
    }
  }
}

extension AnnotateRequest.Failure.Problem: Error {}

/// What can be read of a line whose other members are of the wrong kind.
private struct WrittenID: Decodable {
  let id: AnnotateRequest.ID
}

/// A line as JSON has it.
private struct WrittenLine: Decodable {
  let id: AnnotateRequest.ID?
  let version: WrittenVersion
  let before: WrittenVersion?
  let after: WrittenVersion?

  private enum Key: String, CodingKey { case id, before, after }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decodeIfPresent(AnnotateRequest.ID.self, forKey: .id)
    before = try container.decodeIfPresent(WrittenVersion.self, forKey: .before)
    after = try container.decodeIfPresent(WrittenVersion.self, forKey: .after)
    version = try WrittenVersion(from: decoder)
  }
}

/// A text as JSON has it.
private struct WrittenVersion: Decodable {
  let text: String?
  let html: String?
  let url: String?
  let title: String?
  let date: String?
  let zones: String?

  func article(handle: String) throws(AnnotateRequest.Failure.Problem) -> Article {
    guard text != nil || html != nil else { throw .noText }
    var day: CalendarDate?
    if let date, !date.isEmpty {
      // Feeds write the time of day too.
      day = CalendarDate(iso: date.split(separator: "T").first.map(String.init) ?? date)
      guard day != nil else { throw .badMember("date", value: date) }
    }
    let mode = zones.map { Reader.Zones(rawValue: $0) } ?? .auto
    guard let mode else { throw .badMember("zones", value: zones ?? "") }
    if let text {
      return Reader().article(text: text, title: title, handle: handle, date: day, zones: mode)
    }
    let page = Document(
      name: "html", bytes: Array((html ?? "").utf8),
      label: Document.Label(
        mediaType: "text/html", isCertain: true, charset: "utf-8", address: url,
        metadata: Metadata(title: title)))
    do throws(ReadingError) {
      return try Reader().article(from: page, path: nil, handle: handle, date: day)
    } catch {
      throw .html(error.problem)
    }
  }
}

extension AnnotateRequest.ID: Decodable {
  /// Reads a string or a whole number.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .text(try container.decode(String.self))
    }
  }
}
