/* What the tests use of POSIX, on Windows: included before everything else there, in the place of the system's headers.
 *
 * Descriptors of files and sockets are told apart by asking; Windows' own headers stay in posix.c, since their
 * thousands of names would be in the tests' way. What Windows has no counterpart of skips the test that asks for it.
 */
#ifndef TESTS_WINDOWS_POSIX_H
#define TESTS_WINDOWS_POSIX_H

#include <direct.h>
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

/* --- sockets: Windows' own numbers */
typedef unsigned int socklen_t;
typedef unsigned long nfds_t;
struct in_addr {
    uint32_t s_addr;
};
struct sockaddr {
    uint16_t sa_family;
    char sa_data[14];
};
struct sockaddr_in {
    uint16_t sin_family, sin_port;
    struct in_addr sin_addr;
    char sin_zero[8];
};
struct pollfd {
    int fd;
    short events, revents;
};
struct linger {
    int l_onoff, l_linger;
};
#define AF_INET 2
#define SOCK_STREAM 1
#define SOCK_CLOEXEC 0
#define SOCK_NONBLOCK 0x10000
#define SOL_SOCKET 0xffff
#define SO_REUSEADDR 4
#define SO_KEEPALIVE 8
#define SO_LINGER 0x80
#define SO_RCVBUF 0x1002
#define SO_SNDBUF 0x1001
#define SO_RCVTIMEO 0x1006
#define IPPROTO_TCP 6
#define TCP_NODELAY 1
#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2
#define MSG_PEEK 2
#define MSG_DONTWAIT 0x10000
#define MSG_NOSIGNAL 0
#define INADDR_LOOPBACK 0x7f000001u
#define INADDR_ANY 0u
#define POLLIN 0x300
#define POLLOUT 0x10
#define POLLERR 1
#define POLLHUP 2
#define htons(x) __builtin_bswap16(x)
#define ntohs(x) __builtin_bswap16(x)
#define htonl(x) __builtin_bswap32(x)
#define ntohl(x) __builtin_bswap32(x)

int posix_socket(int family, int type, int protocol);
int posix_bind(int fd, const struct sockaddr *to, socklen_t n);
int posix_listen(int fd, int backlog);
int posix_accept(int fd, struct sockaddr *from, socklen_t *n);
int posix_connect(int fd, const struct sockaddr *to, socklen_t n);
int posix_getsockname(int fd, struct sockaddr *at, socklen_t *n);
int posix_getpeername(int fd, struct sockaddr *at, socklen_t *n);
int posix_setsockopt(int fd, int level, int name, const void *value, socklen_t n);
int posix_getsockopt(int fd, int level, int name, void *value, socklen_t *n);
int posix_shutdown(int fd, int how);
int posix_poll(struct pollfd *fds, nfds_t n, int timeout_ms);
ssize_t posix_recv(int fd, void *to, size_t n, int flags);
ssize_t posix_send(int fd, const void *from, size_t n, int flags);
ssize_t posix_read(int fd, void *to, size_t n);
ssize_t posix_write(int fd, const void *from, size_t n);
int posix_close(int fd);
#define socket posix_socket
#define bind posix_bind
#define listen posix_listen
#define accept posix_accept
#define connect posix_connect
#define getsockname posix_getsockname
#define getpeername posix_getpeername
#define setsockopt posix_setsockopt
#define getsockopt posix_getsockopt
#define shutdown posix_shutdown
#define accept4(fd, from, n, flags) posix_accept(fd, from, n)
#define poll posix_poll
#define recv posix_recv
#define send posix_send
#define read posix_read
#define write posix_write
#define close posix_close

/* --- files and folders */
int posix_pipe(int fds[2]);
char *posix_mkdtemp(char *path);
int posix_mkstemp(char *path);
#define pipe posix_pipe
#define mkdtemp posix_mkdtemp
#define mkstemp posix_mkstemp
int posix_mkdir(const char *path, int mode);
FILE *posix_fopen(const char *path, const char *mode);
#define mkdir posix_mkdir
#define fopen posix_fopen
#undef P_tmpdir
#define P_tmpdir "/tmp"
/* Where there is no size, Windows has no lines either. */
#define setvbuf(file, buffer, mode, size) setvbuf(file, NULL, _IONBF, 0)

/* Digests, and a new key on P-256 in its PEM with `\n` for the ends of lines: what openssl does elsewhere. */
int posix_digest(const char *name, const char *text, char *hex);
int posix_new_key(char *pem, size_t size);

/* Puts an authority's certificate among those that the user trusts, or takes it out. */
int posix_trust(const char *pem, int trusted);

/* --- the environment, and programs */
typedef struct {
    int from[3];
} posix_spawn_file_actions_t;
int posix_spawn_file_actions_init(posix_spawn_file_actions_t *a);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *a);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *a, int from, int to);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *a, int fd);
int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *a, const void *attributes,
                char *const argv[], char *const env[]);
pid_t posix_waitpid(pid_t pid, int *status, int options);
int posix_setenv(const char *name, const char *value, int replace);
int posix_unsetenv(const char *name);
char *posix_getenv(const char *name);
#define getenv posix_getenv
#define waitpid posix_waitpid
#define setenv posix_setenv
#define unsetenv posix_unsetenv
#define WIFEXITED(s) 1
#define WEXITSTATUS(s) (s)

/* --- texts and times */
#define tell posix_tell /* a test's own; a call of Windows' library elsewhere */
char *posix_strcasestr(const char *text, const char *part);
char *posix_strsep(char **text, const char *of);
void *posix_memmem(const void *in, size_t n, const void *part, size_t size);
#define memmem posix_memmem
#define strcasestr posix_strcasestr
#define strsep posix_strsep
#define gmtime_r(at, to) (gmtime_s(to, at) == 0 ? (to) : NULL)

/* --- shared libraries */
typedef struct {
    const char *dli_fname;
} Dl_info;
#define RTLD_NOW 0
#define RTLD_LOCAL 0
int dladdr(const void *address, Dl_info *to);
void *dlopen(const char *path, int flags);
void *dlsym(void *library, const char *name);

/* --- what is used of memory, threads and handles */
int posix_threads(void);
int posix_handles(void);
struct rusage {
    long ru_maxrss;
};
#define RUSAGE_SELF 0
int getrusage(int who, struct rusage *to);

/* --- what there is nothing like: the test that needs it says so and ends. */
struct sigaction {
    void (*sa_handler)(int);
    int sa_flags;
};
typedef _sigset_t sigset_t;
#define SIGPIPE 13
#define SIGUSR1 10
#undef SIG_SETMASK
#define SIG_SETMASK 0
static inline int posix_none(const void *a, const void *b) { return (void)a, (void)b, 0; }
#undef pthread_sigmask
#define pthread_sigmask(how, set, old) posix_none(set, old)
#define sigismember(set, signal) posix_none(set, NULL)
#define sigaction(signal, new, old) posix_none(new, old)
#define kill(pid, signal) SKIP("Windows has no signals")
#define alarm(seconds) ((void)(seconds))
#define fork() (SKIP("Windows has no fork"), -1)

#endif
