// Fills the table of functions, and calls those that take a variable number of arguments.
#define CURL_DISABLE_DEPRECATION
#include <dlfcn.h>

#include "CCurl.h"

#undef curl_easy_setopt
#undef curl_easy_getinfo

const char *ccurl_load(ccurl *library) {
  void *opened = dlopen("libcurl.so.4", RTLD_LAZY | RTLD_LOCAL);
  // The same library over GnuTLS, which Debian builds under another name.
  if (!opened) opened = dlopen("libcurl-gnutls.so.4", RTLD_LAZY | RTLD_LOCAL);
  if (!opened) return "libcurl.so.4 cannot be opened";
#define FIND(function)                                               \
  library->function = dlsym(opened, "curl_" #function);              \
  if (!library->function) return "libcurl.so.4 has no curl_" #function
  FIND(global_init);
  FIND(easy_init);
  FIND(easy_setopt);
  FIND(easy_getinfo);
  FIND(easy_strerror);
  FIND(easy_cleanup);
  FIND(multi_init);
  FIND(multi_add_handle);
  FIND(multi_perform);
  FIND(multi_poll);
  FIND(multi_info_read);
  FIND(multi_remove_handle);
  FIND(multi_cleanup);
  FIND(slist_append);
  FIND(slist_free_all);
#undef FIND
  return library->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK ? 0 : "libcurl does not start";
}

CURLcode ccurl_set_number(const ccurl *library, CURL *handle, CURLoption option, long value) {
  return library->easy_setopt(handle, option, value);
}

CURLcode ccurl_set_text(
    const ccurl *library, CURL *handle, CURLoption option, const char *value) {
  return library->easy_setopt(handle, option, value);
}

CURLcode ccurl_set_head(const ccurl *library, CURL *handle, struct curl_slist *lines) {
  return library->easy_setopt(handle, CURLOPT_HTTPHEADER, lines);
}

CURLcode ccurl_restrain(const ccurl *library, CURL *handle) {
  // A signal would reach whatever thread; without one a name is looked up on a thread of its own,
  // which must not be waited for when a person gives up.
  library->easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
  library->easy_setopt(handle, CURLOPT_QUICK_EXIT, 1L);
#endif
  return library->easy_setopt(
      handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
}

CURLcode ccurl_set_receivers(
    const ccurl *library, CURL *handle, ccurl_receiver head, ccurl_receiver body, void *context) {
  library->easy_setopt(handle, CURLOPT_HEADERFUNCTION, head);
  library->easy_setopt(handle, CURLOPT_HEADERDATA, context);
  library->easy_setopt(handle, CURLOPT_WRITEFUNCTION, body);
  return library->easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

long ccurl_number(const ccurl *library, CURL *handle, CURLINFO info) {
  long value = 0;
  return library->easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

curl_off_t ccurl_size(const ccurl *library, CURL *handle, CURLINFO info) {
  curl_off_t value = -1;
  return library->easy_getinfo(handle, info, &value) == CURLE_OK ? value : -1;
}

const char *ccurl_text(const ccurl *library, CURL *handle, CURLINFO info) {
  const char *value = 0;
  return library->easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

int ccurl_ending(const CURLMsg *message, CURLcode *ending) {
  if (message->msg != CURLMSG_DONE) return 0;
  *ending = message->data.result;
  return 1;
}
