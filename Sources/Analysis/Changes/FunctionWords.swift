/// Words that carry grammar rather than matter, in their folded form.
enum FunctionWords {
  static let all: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "nor", "so", "yet",
    "if", "as", "than", "then", "of", "in", "on", "at", "by", "to", "for", "from", "with", "into",
    "onto", "over", "under", "about", "after", "before", "between", "through", "during", "against",
    "out", "up", "down", "off", "is", "are", "was", "were", "be", "been", "being", "am", "has",
    "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should", "can",
    "could", "may", "might", "must", "i", "you", "he", "she", "it", "we", "they", "me", "him",
    "her", "us", "them", "my", "your", "his", "its", "our", "their", "who", "whom", "whose",
    "which", "what", "when", "where", "while", "how", "why", "there", "here", "not", "no", "n't",
    "'s", "'d", "'m", "'re", "'ve", "'ll", "ca", "wo", "also", "too", "very", "just", "all", "any",
    "some", "such", "own", "same", "other", "more", "most", "because", "although", "though",
    "until", "since", "both", "each", "only", "said", "says", "say",
  ]
}
