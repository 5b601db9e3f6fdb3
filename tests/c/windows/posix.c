/* POSIX as far as the tests use it, over Windows: see posix.h. */
#define _WIN32_WINNT 0x0601
#include <winsock2.h>
#include <windows.h>
/* After those. */
#include <psapi.h>
#include <wincrypt.h>

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The tests say poll's structure with an int, and so do we. */
struct polled {
    int fd;
    short events, revents;
};
struct spawned {
    int from[3];
};
struct library {
    const char *path;
};

/* Before any test, and before their children, which run in constructors. */
__attribute__((constructor(101))) static void begin(void) {
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
    _fmode = _O_BINARY;
    for (int fd = 0; fd < 3; fd++) _setmode(fd, _O_BINARY);
    setvbuf(stdout, NULL, _IONBF, 0);
}

static int is_socket(int fd) {
    int type = 0, n = sizeof type;
    return getsockopt((SOCKET)fd, SOL_SOCKET, SO_TYPE, (char *)&type, &n) == 0;
}

static int gave(int result) {
    if (result == SOCKET_ERROR) errno = WSAGetLastError() == WSAEWOULDBLOCK ? EAGAIN : EIO;
    return result;
}

int posix_socket(int family, int type, int protocol) {
    SOCKET s = socket(family, type & 0xff, protocol);
    if (s == INVALID_SOCKET) return -1;
    u_long on = 1;
    if (type & 0x10000) ioctlsocket(s, FIONBIO, &on);
    SetHandleInformation((HANDLE)s, HANDLE_FLAG_INHERIT, 0);
    return (int)s;
}
int posix_bind(int fd, const struct sockaddr *to, unsigned n) { return gave(bind((SOCKET)fd, to, (int)n)); }
int posix_listen(int fd, int backlog) { return gave(listen((SOCKET)fd, backlog)); }
int posix_connect(int fd, const struct sockaddr *to, unsigned n) { return gave(connect((SOCKET)fd, to, (int)n)); }
int posix_getsockname(int fd, struct sockaddr *at, unsigned *n) { return gave(getsockname((SOCKET)fd, at, (int *)n)); }
int posix_getpeername(int fd, struct sockaddr *at, unsigned *n) { return gave(getpeername((SOCKET)fd, at, (int *)n)); }
int posix_shutdown(int fd, int how) { return gave(shutdown((SOCKET)fd, how)); }

int posix_accept(int fd, struct sockaddr *from, unsigned *n) {
    SOCKET s = accept((SOCKET)fd, from, (int *)n);
    if (s == INVALID_SOCKET) return gave(-1);
    SetHandleInformation((HANDLE)s, HANDLE_FLAG_INHERIT, 0);
    return (int)s;
}

int posix_setsockopt(int fd, int level, int name, const void *value, unsigned n) {
    if (level == SOL_SOCKET && name == SO_RCVTIMEO) {
        const struct timeval *t = value;
        DWORD ms = (DWORD)(t->tv_sec * 1000 + t->tv_usec / 1000);
        return gave(setsockopt((SOCKET)fd, level, name, (const char *)&ms, sizeof ms));
    }
    if (level == SOL_SOCKET && name == SO_LINGER) {
        const int *given = value;
        struct linger l = {(u_short)given[0], (u_short)given[1]};
        return gave(setsockopt((SOCKET)fd, level, name, (const char *)&l, sizeof l));
    }
    return gave(setsockopt((SOCKET)fd, level, name, value, (int)n));
}

int posix_getsockopt(int fd, int level, int name, void *value, unsigned *n) {
    return gave(getsockopt((SOCKET)fd, level, name, value, (int *)n));
}

int posix_poll(struct polled *fds, unsigned long n, int timeout_ms) {
    WSAPOLLFD all[64];
    if (n > 64) return -1;
    for (unsigned long i = 0; i < n; i++) {
        all[i].fd = (SOCKET)fds[i].fd;
        all[i].events = fds[i].events;
        all[i].revents = 0;
    }
    int ready = WSAPoll(all, n, timeout_ms);
    for (unsigned long i = 0; i < n; i++) fds[i].revents = all[i].revents;
    return ready;
}

ssize_t posix_recv(int fd, void *to, size_t n, int flags) {
    if (flags & 0x10000) {
        WSAPOLLFD one = {(SOCKET)fd, POLLRDNORM, 0};
        if (WSAPoll(&one, 1, 0) == 0) {
            errno = EAGAIN;
            return -1;
        }
    }
    return gave(recv((SOCKET)fd, to, (int)n, flags & 0xffff));
}
ssize_t posix_send(int fd, const void *from, size_t n, int flags) { return gave(send((SOCKET)fd, from, (int)n, flags)); }
ssize_t posix_read(int fd, void *to, size_t n) {
    return is_socket(fd) ? posix_recv(fd, to, n, 0) : _read(fd, to, (unsigned)n);
}
ssize_t posix_write(int fd, const void *from, size_t n) {
    return is_socket(fd) ? posix_send(fd, from, n, 0) : _write(fd, from, (unsigned)n);
}
int posix_close(int fd) { return is_socket(fd) ? gave(closesocket((SOCKET)fd)) : _close(fd); }

/* --- files and folders, whose names are UTF-8 here */
static const wchar_t *wide(const char *text, wchar_t to[MAX_PATH]) {
    MultiByteToWideChar(CP_UTF8, 0, text, -1, to, MAX_PATH);
    return to;
}
int posix_mkdir(const char *path, int mode) {
    wchar_t name[MAX_PATH];
    (void)mode;
    return CreateDirectoryW(wide(path, name), NULL) ? 0 : -1;
}
FILE *posix_fopen(const char *path, const char *mode) {
    wchar_t name[MAX_PATH], how[MAX_PATH];
    return _wfopen(wide(path, name), wide(mode, how));
}

int posix_trust(const char *pem, int trusted) {
    char text[8192];
    BYTE der[8192];
    DWORD n = sizeof der;
    FILE *f = posix_fopen(pem, "rb");
    size_t have = f ? fread(text, 1, sizeof text, f) : 0;
    if (f) fclose(f);
    if (!CryptStringToBinaryA(text, (DWORD)have, CRYPT_STRING_BASE64HEADER, der, &n, NULL, NULL)) return 0;
    HCERTSTORE store = CertOpenStore(CERT_STORE_PROV_SYSTEM_A, 0, 0, CERT_SYSTEM_STORE_CURRENT_USER, "ROOT");
    PCCERT_CONTEXT mine = CertCreateCertificateContext(X509_ASN_ENCODING, der, n), there;
    int done = store && mine;
    if (done && trusted)
        done = CertAddCertificateContextToStore(store, mine, CERT_STORE_ADD_REPLACE_EXISTING, NULL);
    else if (done)
        done = (there = CertFindCertificateInStore(store, X509_ASN_ENCODING, 0, CERT_FIND_EXISTING, mine, NULL)) &&
               CertDeleteCertificateFromStore(there);
    CertFreeCertificateContext(mine);
    CertCloseStore(store, 0);
    return done;
}

int posix_pipe(int fds[2]) { return _pipe(fds, 1 << 16, _O_BINARY | _O_NOINHERIT); }

static void fill(char *path) {
    static LONG count;
    unsigned id = GetCurrentProcessId() * 31 + (unsigned)InterlockedIncrement(&count) + GetTickCount();
    char *at = path + strlen(path) - 6;
    for (int i = 0; i < 6; i++, id /= 26) at[i] = (char)('a' + id % 26);
}
char *posix_mkdtemp(char *path) {
    fill(path);
    return CreateDirectoryA(path, NULL) ? path : NULL;
}
int posix_mkstemp(char *path) {
    fill(path);
    return _open(path, _O_CREAT | _O_EXCL | _O_RDWR | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
}

/* --- the environment, and programs */
int posix_setenv(const char *name, const char *value, int replace) {
    if (!replace && getenv(name)) return 0;
    return _putenv_s(name, value);
}
int posix_unsetenv(const char *name) { return _putenv_s(name, ""); }

int posix_spawn_file_actions_init(struct spawned *a) {
    for (int i = 0; i < 3; i++) a->from[i] = -1;
    return 0;
}
int posix_spawn_file_actions_destroy(struct spawned *a) { return a ? 0 : EINVAL; }
int posix_spawn_file_actions_addclose(struct spawned *a, int fd) { return a && fd >= 0 ? 0 : EINVAL; }
int posix_spawn_file_actions_adddup2(struct spawned *a, int from, int to) {
    if (to < 0 || to > 2) return EINVAL;
    a->from[to] = from;
    return 0;
}

/* Windows wants the variables sorted without regard to case, one after another, in its own encoding; one that is
 * given twice has its last value. */
static int by_name(const void *a, const void *b) { return _wcsicmp(*(wchar_t *const *)a, *(wchar_t *const *)b); }
static int given_again(char *const env[], int at) {
    size_t name = strcspn(env[at], "=") + 1;
    for (int i = at + 1; env[i]; i++)
        if (_strnicmp(env[at], env[i], name) == 0) return 1;
    return 0;
}
static wchar_t *block(char *const env[]) {
    wchar_t *all[64], *out = malloc(sizeof *out * (1 << 16)), *to = out;
    int n = 0;
    char root[300];
    snprintf(root, sizeof root, "SystemRoot=%s", getenv("SystemRoot") ? getenv("SystemRoot") : "C:\\windows");
    for (int i = -1; n < 64 && (i < 0 || env[i]); i++) {
        const char *from = i < 0 ? root : env[i]; /* without it there are no sockets */
        if (i >= 0 && given_again(env, i)) continue;
        all[n] = malloc(sizeof **all * 4096);
        MultiByteToWideChar(CP_UTF8, 0, from, -1, all[n++], 4096);
    }
    qsort(all, (size_t)n, sizeof *all, by_name);
    for (int i = 0; i < n; i++) {
        wcscpy(to, all[i]);
        to += wcslen(to) + 1;
        free(all[i]);
    }
    *to = 0;
    return out;
}

int posix_spawn(pid_t *pid, const char *path, const struct spawned *a, const void *attributes, char *const argv[],
                char *const env[]) {
    STARTUPINFOA how = {.cb = sizeof how, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION made;
    HANDLE to[3];
    (void)attributes, (void)argv;
    for (int i = 0; i < 3; i++) {
        to[i] = (HANDLE)_get_osfhandle(a->from[i] >= 0 ? a->from[i] : i);
        SetHandleInformation(to[i], HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
    }
    how.hStdInput = to[0], how.hStdOutput = to[1], how.hStdError = to[2];
    wchar_t *variables = block(env);
    BOOL done = CreateProcessA(path, NULL, NULL, NULL, TRUE, CREATE_UNICODE_ENVIRONMENT, variables, NULL, &how, &made);
    free(variables);
    for (int i = 0; i < 3; i++)
        if (a->from[i] >= 0) SetHandleInformation(to[i], HANDLE_FLAG_INHERIT, 0);
    if (!done) return ENOENT;
    CloseHandle(made.hThread);
    *pid = (pid_t)(intptr_t)made.hProcess;
    return 0;
}

pid_t posix_waitpid(pid_t pid, int *status, int options) {
    HANDLE h = (HANDLE)(intptr_t)pid;
    DWORD code = 1;
    (void)options;
    WaitForSingleObject(h, INFINITE);
    GetExitCodeProcess(h, &code);
    CloseHandle(h);
    if (status) *status = (int)code;
    return pid;
}

/* --- texts, shared libraries, memory */
char *posix_strcasestr(const char *text, const char *part) {
    size_t n = strlen(part);
    for (; *text; text++)
        if (_strnicmp(text, part, n) == 0) return (char *)text;
    return NULL;
}

char *posix_strsep(char **text, const char *of) {
    char *from = *text;
    if (!from) return NULL;
    char *end = from + strcspn(from, of);
    *text = *end ? end + 1 : NULL;
    *end = 0;
    return from;
}

int dladdr(const void *address, struct library *to) {
    static char path[MAX_PATH];
    HMODULE of;
    /* The import library's own stub jumps through a pointer: the function is what that points to. */
    const uint8_t *code = address;
    if (code[0] == 0xff && code[1] == 0x25) {
        int32_t by;
        memcpy(&by, code + 2, sizeof by);
        memcpy(&address, code + 6 + by, sizeof address);
    }
    if (!GetModuleHandleExA(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, address, &of))
        return 0;
    to->path = path;
    return GetModuleFileNameA(of, path, sizeof path) > 0;
}

void *dlopen(const char *path, int flags) {
    char full[MAX_PATH + 2];
    (void)flags;
    /* The dot keeps Windows from appending `.dll`. */
    snprintf(full, sizeof full, "%s.", path);
    return LoadLibraryA(full);
}
void *dlsym(void *library, const char *name) { return (void *)(intptr_t)GetProcAddress(library, name); }

int getrusage(int who, long *to) {
    PROCESS_MEMORY_COUNTERS m = {.cb = sizeof m};
    (void)who;
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &m, sizeof m)) return -1;
    *to = (long)(m.PeakWorkingSetSize >> 10);
    return 0;
}
