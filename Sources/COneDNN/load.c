// Fills the table of functions.
#include <dlfcn.h>

#include "COneDNN.h"

const char *onednn_load(onednn *library) {
  void *opened = dlopen("libdnnl.so.2", RTLD_LAZY | RTLD_LOCAL);
  if (!opened) return dlerror();
#define FIND(function)                                               \
  library->function = dlsym(opened, "dnnl_" #function);              \
  if (!library->function) return "libdnnl.so.2 has no dnnl_" #function
  FIND(engine_create);
  FIND(stream_create);
  FIND(stream_destroy);
  FIND(memory_desc_init_by_tag);
  FIND(memory_desc_get_size);
  FIND(memory_create);
  FIND(memory_destroy);
  FIND(memory_set_data_handle);
  FIND(matmul_desc_init);
  FIND(reorder_primitive_desc_create);
  FIND(primitive_attr_create);
  FIND(primitive_attr_destroy);
  FIND(primitive_attr_set_scratchpad_mode);
  FIND(primitive_desc_create);
  FIND(primitive_desc_destroy);
  FIND(primitive_desc_query_md);
  FIND(primitive_create);
  FIND(primitive_destroy);
  FIND(primitive_execute);
#undef FIND
  // Comes with the OpenMP library that oneDNN brings along.
  library->set_thread_count = dlsym(opened, "omp_set_num_threads");
  if (!library->set_thread_count) return "libdnnl.so.2 has no omp_set_num_threads";
  return 0;
}
