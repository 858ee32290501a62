// Parses pages. Nodes are never freed one by one: gumbo's own way of doing so goes into itself for
// every level of nesting, and takes a third of the time of parsing.
#include <setjmp.h>
#include <stdlib.h>

#include "CGumbo.h"

typedef struct chunk {
  struct chunk *before;
  size_t padding;
} chunk;

struct page_tree {
  chunk *last;
  char *free;
  size_t left;
  size_t taken;
  size_t limit;
  jmp_buf too_large;
  GumboOutput *output;
};

enum { chunk_size = 1 << 18 };

static void *allocate(void *context, size_t size) {
  page_tree *page = context;
  size = (size + 15) & ~(size_t)15;
  if (size > page->left) {
    size_t room = size > chunk_size ? size : chunk_size;
    if (room > page->limit - page->taken) longjmp(page->too_large, 1);
    chunk *next = malloc(sizeof(chunk) + room);
    if (!next) longjmp(page->too_large, 1);
    next->before = page->last;
    page->last = next;
    page->taken += room;
    page->free = (char *)(next + 1);
    page->left = room;
  }
  char *memory = page->free;
  page->free += size;
  page->left -= size;
  return memory;
}

static void keep(void *context, void *memory) {
  (void)context;
  (void)memory;
}

page_tree *page_tree_parse(const char *bytes, size_t length, size_t limit) {
  page_tree *page = calloc(1, sizeof(page_tree));
  if (!page) return NULL;
  page->limit = limit;
  if (setjmp(page->too_large)) {
    page_tree_free(page);
    return NULL;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = allocate;
  options.deallocator = keep;
  options.userdata = page;
  options.max_errors = 0;
  page->output = gumbo_parse_with_options(&options, bytes, length);
  return page;
}

const GumboNode *page_tree_document(const page_tree *page) { return page->output->document; }

void page_tree_free(page_tree *page) {
  chunk *next = page->last;
  while (next) {
    chunk *before = next->before;
    free(next);
    next = before;
  }
  free(page);
}
