internal import Analysis
internal import Articles
internal import Tables

/// Everything that is found in an article, as members of a JSON object of the annotate contract.
///
/// Offsets count Unicode code points of the text, end exclusive.
struct Annotation {
  let article: Article

  /// Writes all members but the identifier.
  func write(to json: inout JSONWriter) {
    json.member("sha256", article.origin.sha256)
    // Offsets count in the text, which a page holds among much else.
    if article.origin.format != "text" { json.member("text", article[article.text.range]) }
    json.key("metadata")
    json.object(writeMetadata)
    json.objects("zones", article.zones) { json, zone in
      writeOffsets(zone.range, to: &json)
      json.member("zone", zone.kind.rawValue)
      json.member("analysed", zone.isAnalysed)
      json.member("reason", zone.reason)
    }
    json.objects("sentences", article[Sentences.self].all) { json, sentence in
      writeOffsets(sentence.range, to: &json)
      json.member("where", article.locator(at: sentence.range.start)?.description)
    }
    json.objects("entities", article[Entities.self].all.enumerated(), writeEntity)
    json.objects("quotes", article[Quotations.self].all.enumerated(), writeQuotation)
    // TIMEX3 knows no ages without a unit: they stand apart, and the times are numbered without them.
    let times = article[Times.self].all
    var numbers: [Int] = []
    for time in times { numbers.append((numbers.last ?? -1) + (time.hasTrigger ? 1 : 0)) }
    json.objects("times", times.filter(\.hasTrigger), writeTime)
    json.objects("ages", times.filter { !$0.hasTrigger }, writeTime)
    json.objects("events", article[Timeline.self].all.filter { $0.event != nil }) { json, entry in
      writeEvent(to: &json, entry, time: numbers[entry.time])
    }
  }

  private func writeMetadata(to json: inout JSONWriter) {
    let metadata = article.metadata
    json.member("title", metadata.title)
    json.member("byline", metadata.byline)
    json.member("date", metadata.date?.day.description)
    json.member("date_source", metadata.date?.source.rawValue)
    json.member("publisher", metadata.publisher)
    json.member("language", metadata.language)
    if let modified = metadata.modified {
      json.member("modified", modified.day.description)
      json.member("modified_source", modified.source.rawValue)
    }
    if let address = article.origin.address { json.member("address", address) }
  }

  private func writeEntity(to json: inout JSONWriter, _ pair: (offset: Int, element: Entity)) {
    let entity = pair.element
    json.member("id", Self.entityID(pair.offset))
    json.member("name", entity.name)
    json.member("type", entity.type.rawValue)
    json.member("aliases", entity.aliases)
    json.objects("mentions", entity.mentions) { json, mention in
      writeOffsets(mention.range, to: &json)
      json.member("form", mention.form.rawValue)
    }
  }

  private func writeQuotation(
    to json: inout JSONWriter, _ pair: (offset: Int, element: Quotation)
  ) {
    let quotation = pair.element
    json.member("id", "q\(pair.offset + 1)")
    json.member("type", quotation.kind.rawValue)
    let parts = [
      ("content", quotation.content), ("cue", quotation.cue), ("source", quotation.source),
    ]
    for (name, ranges) in parts {
      json.objects(name, ranges) { json, range in writeOffsets(range, to: &json) }
    }
    json.member("entity", quotation.entity.map(Self.entityID))
    json.member("source_kind", quotation.sourceKind.rawValue)
    json.member("confidence", quotation.confidence)
    json.member("rule", quotation.rule)
  }

  private func writeTime(to json: inout JSONWriter, _ time: TimeExpression) {
    writeOffsets(time.range, to: &json)
    json.member("text", article[time.range])
    json.member("type", time.kind.rawValue)
    json.member("value", time.value)
    json.member("mod", time.modifier)
    json.member("earliest", time.earliest?.description)
    json.member("latest", time.latest?.description)
    json.member("status", time.status.rawValue)
    json.member("anchor", time.derivation)
    json.member("rule", time.rule)
  }

  private func writeEvent(to json: inout JSONWriter, _ entry: TimelineEntry, time: Int) {
    guard let event = entry.event else { return }
    writeOffsets(event, to: &json)
    json.member("text", article[event])
    json.member("time", time)
    json.member("participants", entry.participants.map(Self.entityID))
    json.member("factuality", entry.factuality.rawValue)
    json.member("quote", entry.quotation.map { "q\($0 + 1)" })
  }

  private func writeOffsets(_ range: TextRange, to json: inout JSONWriter) {
    json.member("start", article.text.codePointOffset(of: range.start))
    json.member("end", article.text.codePointOffset(of: range.end))
  }

  private static func entityID(_ index: Int) -> String { "e\(index + 1)" }
}

extension JSONWriter {
  /// Writes a member that is an array of objects, one for each item.
  mutating func objects<Items: Sequence>(
    _ name: String, _ items: Items, _ members: (inout JSONWriter, Items.Element) -> Void
  ) {
    key(name)
    array { json in
      for item in items { json.object { json in members(&json, item) } }
    }
  }
}
