/*
 * Stands between a program and its files (LD_PRELOAD), for files below $PL_DIR only.
 *
 * Recording: with $PL_LOG every change is appended there in the order in which it was made: file created (O), bytes
 * written (W), truncated (T), file or folder flushed (S, D), removed (U), renamed (R), given a second name (L), and lines on standard output that
 * begin with "ACK " (A). A record is: letter, name length (u32), name, offset (u64), data length (u64), data.
 *
 * Failing: with $PL_FAIL_AT=n the n-th write, truncation or flush fails with $PL_FAIL_ERRNO; a failing write has written
 * half of its bytes. With $PL_FAIL_ON everything after it fails as well, as on a dead or full disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static const char *folder;
static size_t folder_length;
static int log_fd = -1;
static long fail_at;
static int fail_errno;
static int fail_on;
static long count;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static int (*real_ftruncate)(int, off_t);
static int (*real_unlink)(const char *);
static int (*real_rename)(const char *, const char *);
static int (*real_link)(const char *, const char *);
static int (*real_unlinkat)(int, const char *, int);
static int (*real_remove)(const char *);
static int (*real_open)(const char *, int, ...);

__attribute__((constructor)) static void start(void) {
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_write = dlsym(RTLD_NEXT, "write");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_rename = dlsym(RTLD_NEXT, "rename");
  real_link = dlsym(RTLD_NEXT, "link");
  real_unlinkat = dlsym(RTLD_NEXT, "unlinkat");
  real_remove = dlsym(RTLD_NEXT, "remove");
  real_open = dlsym(RTLD_NEXT, "open64");
  folder = getenv("PL_DIR");
  folder_length = folder ? strlen(folder) : 0;
  const char *log = getenv("PL_LOG");
  if (log) log_fd = real_open(log, O_CREAT | O_WRONLY | O_APPEND | O_TRUNC | O_CLOEXEC, 0644);
  const char *at = getenv("PL_FAIL_AT");
  fail_at = at ? atol(at) : 0;
  const char *number = getenv("PL_FAIL_ERRNO");
  fail_errno = number ? atoi(number) : EIO;
  fail_on = getenv("PL_FAIL_ON") != NULL;
}

/* The part of a path below the folder, or NULL: "" is the folder itself. */
static const char *below(const char *path) {
  if (!folder || strncmp(path, folder, folder_length)) return NULL;
  if (path[folder_length] == '\0') return path + folder_length;
  return path[folder_length] == '/' ? path + folder_length + 1 : NULL;
}

static const char *name_of(int fd, char *buffer, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, size - 1);
  if (length <= 0) return NULL;
  buffer[length] = '\0';
  return below(buffer);
}

static void record(char letter, const char *name, uint64_t offset, uint64_t length, const void *data) {
  if (log_fd < 0) return;
  uint32_t name_length = strlen(name);
  size_t head = 21 + name_length;
  char *bytes = malloc(head + length);
  bytes[0] = letter;
  memcpy(bytes + 1, &name_length, 4);
  memcpy(bytes + 5, name, name_length);
  memcpy(bytes + 5 + name_length, &offset, 8);
  memcpy(bytes + 13 + name_length, &length, 8);
  if (length) memcpy(bytes + head, data, length);
  real_write(log_fd, bytes, head + length);
  free(bytes);
}

static int must_fail(void) {
  if (!fail_at) return 0;
  long n = __sync_add_and_fetch(&count, 1);
  return n == fail_at || (fail_on && n > fail_at);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off_t offset) {
  char buffer[1024];
  const char *name = name_of(fd, buffer, sizeof buffer);
  if (!name) return real_pwrite(fd, data, length, offset);
  if (must_fail()) {
    if (length > 1) real_pwrite(fd, data, length / 2, offset);
    errno = fail_errno;
    return -1;
  }
  pthread_mutex_lock(&lock);
  ssize_t written = real_pwrite(fd, data, length, offset);
  if (written > 0) record('W', name, offset, written, data);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return pwrite64(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
  if (fd == 1 && length > 4 && !memcmp(data, "ACK ", 4)) {
    pthread_mutex_lock(&lock);
    record('A', "", 0, length, data);
    pthread_mutex_unlock(&lock);
    return real_write(fd, data, length);
  }
  char buffer[1024];
  const char *name = fd > 2 && folder ? name_of(fd, buffer, sizeof buffer) : NULL;
  if (!name) return real_write(fd, data, length);
  if (must_fail()) {
    if (length > 1) real_write(fd, data, length / 2);
    errno = fail_errno;
    return -1;
  }
  pthread_mutex_lock(&lock);
  ssize_t written = real_write(fd, data, length);
  if (written > 0) record('W', name, lseek(fd, 0, SEEK_CUR) - written, written, data);
  pthread_mutex_unlock(&lock);
  return written;
}

static int flush(int fd, int (*real)(int)) {
  char buffer[1024];
  const char *name = name_of(fd, buffer, sizeof buffer);
  if (!name) return real(fd);
  if (must_fail()) {
    errno = fail_errno;
    return -1;
  }
  struct stat about;
  fstat(fd, &about);
  pthread_mutex_lock(&lock);
  int result = real(fd);
  if (!result) record(S_ISDIR(about.st_mode) ? 'D' : 'S', name, 0, 0, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}

int fsync(int fd) { return flush(fd, real_fsync); }

int fdatasync(int fd) { return flush(fd, real_fdatasync); }

int ftruncate64(int fd, off_t length) {
  char buffer[1024];
  const char *name = name_of(fd, buffer, sizeof buffer);
  if (!name) return real_ftruncate(fd, length);
  if (must_fail()) {
    errno = fail_errno;
    return -1;
  }
  pthread_mutex_lock(&lock);
  int result = real_ftruncate(fd, length);
  if (!result) record('T', name, length, 0, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static int removed(const char *path, int result) {
  const char *name = below(path);
  if (!result && name) record('U', name, 0, 0, NULL);
  pthread_mutex_unlock(&lock);
  return result;
}

int unlink(const char *path) {
  pthread_mutex_lock(&lock);
  return removed(path, real_unlink(path));
}

int unlinkat(int at, const char *path, int flags) {
  pthread_mutex_lock(&lock);
  return removed(path, real_unlinkat(at, path, flags));
}

int remove(const char *path) {
  pthread_mutex_lock(&lock);
  return removed(path, real_remove(path));
}

static int named(char letter, const char *from, const char *to, int (*real)(const char *, const char *)) {
  pthread_mutex_lock(&lock);
  int result = real(from, to);
  const char *old = below(from);
  const char *new = below(to);
  if (!result && old && new) record(letter, old, 0, strlen(new), new);
  pthread_mutex_unlock(&lock);
  return result;
}

int rename(const char *from, const char *to) { return named('R', from, to, real_rename); }

int link(const char *from, const char *to) { return named('L', from, to, real_link); }

static int open_recorded(const char *path, int flags, mode_t mode) {
  const char *name = below(path);
  if (!name || !(flags & (O_CREAT | O_TRUNC))) return real_open(path, flags, mode);
  pthread_mutex_lock(&lock);
  int existed = access(path, F_OK) == 0;
  int fd = real_open(path, flags, mode);
  if (fd >= 0 && !existed) record('O', name, 0, 0, NULL);
  else if (fd >= 0 && (flags & O_TRUNC)) record('T', name, 0, 0, NULL);
  pthread_mutex_unlock(&lock);
  return fd;
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return open_recorded(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  return open_recorded(path, flags, mode);
}
