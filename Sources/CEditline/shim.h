// libedit, with one wrapper for each use of a variadic function that Swift cannot call.
#include <histedit.h>
