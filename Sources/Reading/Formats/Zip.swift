extension Format {
  static let zip = Format(
    name: "zip", endings: ["zip"], isBinary: true,
    showsSigns: { $0.starts(with: [0x50, 0x4B, 3, 4]) },
    content: .members { document, _ throws(ReadingError.Problem) in
      throw .unsupported(format: "a ZIP archive")
    })
}
