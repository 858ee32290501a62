internal import Glibc
package import Reading

extension ReadingError {
  /// What is wrong with an input and what to try, in one line.
  package var message: String { "\(path): \(problem.words)" }
}

extension ReadingError.Problem {
  /// What is wrong, without a name in front.
  var words: String {
    switch self {
    case .foreignAddress(let scheme): "only http and https addresses are fetched, not \(scheme)"
    case .missing: "no such file"
    case .forbidden: "no permission to read it"
    case .isFolder: "it is a folder"
    case .folderWithoutArticles: "the folder holds no article"
    case .noMatch: "no file fits the pattern"
    case .empty: "it is empty"
    case .binary(let looks, let offset): "no text but \(looks) (byte \(offset))"
    case .noArchive(let format): "it is no archive but \(format)"
    case .nestedTooDeeply: "archives lie in archives too deeply"
    case .damaged(let kind, let detail): "a damaged \(kind): \(detail)"
    case .nothingFound(let kind, let wanted):
      "nothing to read in this \(kind): it has not \(wanted)"
    case .unsupported(let format): "\(format) is not read by this version"
    case .missingProgram(let name, let package):
      "reading it takes \(name), which is not here; install the package \(package)"
    case .tooSlow(let name, let seconds): "\(name) took more than \(seconds) seconds over it"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MB"
    case .notTwice: "it cannot be read a second time"
    case .changed: "it has changed since the article was read from it; load it again"
    case .noPlaces(let format): "the words have no places in a document of the format \(format)"
    case .fetch(let problem): problem.message
    case .failed(let number): String(cString: strerror(number))
    case .cancelled: "interrupted"
    }
  }
}
