// Loads libuchardet and asks it.
#include <dlfcn.h>
#include <stdio.h>
#include <uchardet/uchardet.h>

#include "CUchardet.h"

static struct {
  __typeof__(uchardet_new) *create;
  __typeof__(uchardet_delete) *destroy;
  __typeof__(uchardet_handle_data) *handle_data;
  __typeof__(uchardet_data_end) *data_end;
  __typeof__(uchardet_get_charset) *get_charset;
} library;

int uchardet_load(void) {
  void *opened = dlopen("libuchardet.so.0", RTLD_LAZY | RTLD_LOCAL);
  if (!opened) return 0;
#define FIND(member, function)                \
  library.member = dlsym(opened, #function);  \
  if (!library.member) return 0
  FIND(create, uchardet_new);
  FIND(destroy, uchardet_delete);
  FIND(handle_data, uchardet_handle_data);
  FIND(data_end, uchardet_data_end);
  FIND(get_charset, uchardet_get_charset);
#undef FIND
  return 1;
}

void uchardet_guess(const char *bytes, size_t count, char *name, size_t room) {
  name[0] = 0;
  uchardet_t detector = library.create();
  if (!detector) return;
  if (library.handle_data(detector, bytes, count) == 0) {
    library.data_end(detector);
    snprintf(name, room, "%s", library.get_charset(detector));
  }
  library.destroy(detector);
}
