// gumbo, with the memory of a page in one piece and a limit to it.
#ifndef CGUMBO_H
#define CGUMBO_H

#include <gumbo.h>
#include <stddef.h>

/// A parsed page and its memory.
typedef struct page_tree page_tree;

/// Parses UTF-8, which must outlive the page; gives NULL where that takes more memory than `limit`.
page_tree *page_tree_parse(const char *bytes, size_t length, size_t limit);

/// The document's node.
const GumboNode *page_tree_document(const page_tree *page);

/// Gives the memory back, in time that does not depend on how deep the page is nested.
void page_tree_free(page_tree *page);

#endif
