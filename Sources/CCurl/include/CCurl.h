// libcurl, loaded when it is first needed: linking it and what it brings along would cost
// milliseconds at every start of a program that mostly reads files.
#ifndef CCURL_H
#define CCURL_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>

/// The functions of libcurl that fetching calls.
typedef struct {
  __typeof__(curl_global_init) *global_init;
  __typeof__(curl_easy_init) *easy_init;
  __typeof__(curl_easy_setopt) *easy_setopt;
  __typeof__(curl_easy_getinfo) *easy_getinfo;
  __typeof__(curl_easy_strerror) *easy_strerror;
  __typeof__(curl_easy_cleanup) *easy_cleanup;
  __typeof__(curl_multi_init) *multi_init;
  __typeof__(curl_multi_add_handle) *multi_add_handle;
  __typeof__(curl_multi_perform) *multi_perform;
  __typeof__(curl_multi_poll) *multi_poll;
  __typeof__(curl_multi_info_read) *multi_info_read;
  __typeof__(curl_multi_remove_handle) *multi_remove_handle;
  __typeof__(curl_multi_cleanup) *multi_cleanup;
  __typeof__(curl_slist_append) *slist_append;
  __typeof__(curl_slist_free_all) *slist_free_all;
} ccurl;

/// Takes a piece of what the server sends; whatever is not `count` stops the transfer.
typedef size_t (*ccurl_receiver)(char *bytes, size_t size, size_t count, void *context);

/// Loads libcurl and finds its functions; gives NULL where all is well, else what went wrong.
const char *ccurl_load(ccurl *library);

// Swift cannot call functions with a variable number of arguments.

/// Sets an option that is a number.
CURLcode ccurl_set_number(const ccurl *library, CURL *handle, CURLoption option, long value);
/// Sets an option that is a text.
CURLcode ccurl_set_text(
    const ccurl *library, CURL *handle, CURLoption option, const char *value);
/// Sets the lines of a request's head; the list must live as long as the handle.
CURLcode ccurl_set_head(const ccurl *library, CURL *handle, struct curl_slist *lines);
/// Lets a handle speak http and https alone, and take its time-outs without signals.
CURLcode ccurl_restrain(const ccurl *library, CURL *handle);
/// Says who takes the bytes of the head and of the body, and what is handed to both.
CURLcode ccurl_set_receivers(
    const ccurl *library, CURL *handle, ccurl_receiver head, ccurl_receiver body, void *context);
/// Asks for a number that a transfer has come to; zero where it is not known.
long ccurl_number(const ccurl *library, CURL *handle, CURLINFO info);
/// Asks for a number of bytes; -1 where it is not known.
curl_off_t ccurl_size(const ccurl *library, CURL *handle, CURLINFO info);
/// Asks for a text; NULL where it is not known.
const char *ccurl_text(const ccurl *library, CURL *handle, CURLINFO info);
/// How a finished transfer ended; false where the message says anything else.
int ccurl_ending(const CURLMsg *message, CURLcode *ending);

#endif
