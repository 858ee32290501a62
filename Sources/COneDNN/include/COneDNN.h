// oneDNN, loaded when it is first needed: linking it would cost 2.5 ms at every start of a program.
#ifndef CONEDNN_H
#define CONEDNN_H

#include <oneapi/dnnl/dnnl.h>

/// The functions of oneDNN that the encoder calls.
typedef struct {
  __typeof__(dnnl_engine_create) *engine_create;
  __typeof__(dnnl_stream_create) *stream_create;
  __typeof__(dnnl_stream_destroy) *stream_destroy;
  __typeof__(dnnl_memory_desc_init_by_tag) *memory_desc_init_by_tag;
  __typeof__(dnnl_memory_desc_get_size) *memory_desc_get_size;
  __typeof__(dnnl_memory_create) *memory_create;
  __typeof__(dnnl_memory_destroy) *memory_destroy;
  __typeof__(dnnl_memory_set_data_handle) *memory_set_data_handle;
  __typeof__(dnnl_matmul_desc_init) *matmul_desc_init;
  __typeof__(dnnl_reorder_primitive_desc_create) *reorder_primitive_desc_create;
  __typeof__(dnnl_primitive_attr_create) *primitive_attr_create;
  __typeof__(dnnl_primitive_attr_destroy) *primitive_attr_destroy;
  __typeof__(dnnl_primitive_attr_set_scratchpad_mode) *primitive_attr_set_scratchpad_mode;
  __typeof__(dnnl_primitive_desc_create) *primitive_desc_create;
  __typeof__(dnnl_primitive_desc_destroy) *primitive_desc_destroy;
  __typeof__(dnnl_primitive_desc_query_md) *primitive_desc_query_md;
  __typeof__(dnnl_primitive_create) *primitive_create;
  __typeof__(dnnl_primitive_destroy) *primitive_destroy;
  __typeof__(dnnl_primitive_execute) *primitive_execute;
  /// Sets how many threads a product of the calling thread is spread over.
  void (*set_thread_count)(int count);
} onednn;

/// Loads oneDNN and finds its functions; gives NULL where all is well, else what went wrong.
const char *onednn_load(onednn *library);

#endif
