#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast, which Swift does not import.
static inline int lede_bind_text(sqlite3_stmt *statement, int column, const char *bytes, int count) {
  return sqlite3_bind_text(statement, column, bytes, count, SQLITE_TRANSIENT);
}

// sqlite3_db_config takes variable arguments. Without this, "a misspelt column" is a string.
static inline void lede_refuse_strings_in_double_quotes(sqlite3 *database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
}
