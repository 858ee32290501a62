import Testing

@testable import CommandLanguage
