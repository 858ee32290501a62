// libedit, with one wrapper for each use of a variadic function that Swift cannot call.
#include <histedit.h>
#include <stdio.h>
#include <wchar.h>

// glibc shows this one only to programs that ask for all of X/Open.
extern int wcwidth(wchar_t character);

/// The columns libedit gives a character: −1 where it cannot be printed.
static inline int columns_of(unsigned int scalar) { return wcwidth((wchar_t)scalar); }

/// A function that a key can be bound to; its result is one of the CC_ codes.
typedef unsigned char (*EditFunction)(EditLine *, int);

/// `mark` stands before and behind each stretch of the prompt that takes no columns.
static inline int editline_set_prompt(EditLine *editor, char *(*prompt)(EditLine *), char mark) {
  return el_set(editor, EL_PROMPT_ESC, prompt, (int)mark);
}

static inline int editline_set_editor(EditLine *editor, const char *name) {
  return el_set(editor, EL_EDITOR, name);
}

static inline int editline_editor_is_vi(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && name[0] == 'v';
}

static inline int editline_leave_signals_alone(EditLine *editor) {
  return el_set(editor, EL_SIGNAL, 0);
}

static inline int editline_set_history(EditLine *editor, History *lines) {
  return el_set(editor, EL_HIST, history, (const char *)lines);
}

static inline int editline_add_function(
    EditLine *editor, const char *name, const char *help, EditFunction function) {
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int editline_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, NULL);
}

/// Binds a key of vi's command mode.
static inline int editline_bind_in_command_mode(
    EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-a", key, function, NULL);
}

/// Keeps the system from throwing output away on Ctrl-C and Ctrl-Z: it does so a moment after the
/// signal, when ours may already be under way.
static inline int editline_keep_output_on_signals(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-d", "+noflsh", NULL);
}

static inline int editline_set_reader(EditLine *editor, el_rfunc_t reader) {
  return el_wset(editor, EL_GETCFN, reader);
}

static inline int editline_set_owner(EditLine *editor, void *owner) {
  return el_set(editor, EL_CLIENTDATA, owner);
}

static inline void *editline_owner(EditLine *editor) {
  void *owner = NULL;
  el_get(editor, EL_CLIENTDATA, &owner);
  return owner;
}

/// Switches the terminal to editing (1) or back to the modes it had before (0).
static inline int editline_prepare_terminal(EditLine *editor, int editing) {
  return el_set(editor, EL_PREP_TERM, editing);
}

/// Draws prompt and line anew, from the cursor's row on.
static inline int editline_draw(EditLine *editor) {
  return el_set(editor, EL_REFRESH);
}

static inline int history_set_size(History *lines, int size) {
  HistEvent event;
  return history(lines, &event, H_SETSIZE, size);
}

static inline int history_keep_neighbours_once(History *lines) {
  HistEvent event;
  return history(lines, &event, H_SETUNIQUE, 1);
}

static inline int history_enter(History *lines, const char *line) {
  HistEvent event;
  return history(lines, &event, H_ENTER, line);
}
