// SHA-256 by libmd, which libedit brings along anyway.
#include <sys/types.h>
#include <sha2.h>
