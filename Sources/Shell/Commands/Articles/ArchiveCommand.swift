internal import Articles
internal import Reading
internal import Tables

extension Command {
  /// `archive`: what an archive holds.
  static let archive = Command(
    "archive", "what is in an archive, a feed or another file that holds several documents",
    parameters: [
      Parameter("file", .word, .input, required: true, "the file, or - for standard input"),
      Parameter("url", .option, .text, "only what has such an address: a part of it, or * and ?"),
    ],
    discussion: [
      "It lists what load would read, and what load would set aside or could not read, with the "
        + "reason. Nothing is loaded."
    ],
    examples: [
      Example(
        "archive wire.warc",
        gives: [
          "#\ttype\tstatus\tmedia\taddress\tdate\tbytes\tproblem",
          "1\tresponse\t200\ttext/html\thttps://courier.example/2024/ferry-sails.html\t"
            + "2024-03-04T08:30:00Z\t455\t",
          "2\tresponse\t301\ttext/html\thttps://courier.example/ferry\t2024-03-04T08:30:02Z\t0\t"
            + "a redirect",
          "3\tresponse\t200\ttext/html\thttps://courier.example/2024/school-roof.html\t"
            + "2024-03-04T08:30:05Z\t343\t",
          "3 records: 2 documents, 1 redirect",
        ]),
      Example(
        "archive wire.warc --url ferry | select status address",
        gives: [
          "status\taddress",
          "200\thttps://courier.example/2024/ferry-sails.html",
          "301\thttps://courier.example/ferry",
          "2 records: 1 document, 1 redirect",
        ]),
    ]
  ) { (arguments, workspace: inout Workspace) throws(Problem) in
    let word = arguments.first("file")!
    let pattern = arguments.text("url").map(AddressPattern.init)
    let reader = workspace.reader
    let base = workspace.base.isEmpty ? nil : workspace.base
    let inputs = reader.expand([word.text], base: base)
    guard inputs.count == 1 else {
      throw Problem(.severalFiles(word.text, count: inputs.count), at: word.range)
    }
    var table = ArchiveTable()
    let listing: ArchiveListing
    do throws(ReadingError) {
      listing = try reader.archive(inputs[0])
    } catch {
      throw Problem(error.problem == .cancelled ? .interrupted : .input(error), at: word.range)
    }
    workspace.remarks += listing.arrival?.remarks ?? []
    while let record = listing.next() {
      if workspace.isCancelled() { throw Problem(.interrupted) }
      if let pattern, !(record.address.map(pattern.fits) ?? false) { continue }
      table.add(record)
    }
    try workspace.state.inputs.note(
      InputLedger.Entry(path: inputs[0].path, sha256: listing.sha256))
    return table.table
  }
}
