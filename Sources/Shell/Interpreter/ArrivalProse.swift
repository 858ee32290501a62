package import Reading

extension Arrival {
  /// What a person should know of how the page came; nothing where it came as usual.
  package var remarks: [String] {
    var said: [String] = []
    switch way {
    case .fetched: break
    case .notChanged(let day): said.append("not changed since it was fetched on \(day)")
    case .kept(let day, let folder):
      said.append("from \(folder): fetched on \(day), sha256 \(sha256.prefix(12))…")
    }
    if leftEncryption {
      said.append("redirected from https to http: \(finalAddress)")
    }
    if hasPassword {
      said.append("the password in the address stands in the command as typed, and so in a session")
    }
    if let keepingFailure {
      let error = FileError(path: "the cache of pages", action: .write, number: keepingFailure)
      said.append("not kept for a replay: \(error.message)")
    }
    return said.map { "\(address): \($0)" }
  }
}
