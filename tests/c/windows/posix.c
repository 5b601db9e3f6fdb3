/* POSIX as far as the tests use it, over Windows: see posix.h. */
#define _WIN32_WINNT 0x0601
#include <winsock2.h>
#include <windows.h>
/* After those. */
#include <bcrypt.h>
#include <psapi.h>
#include <tlhelp32.h>
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

/* What there is of a pipe, which Windows can't wait for: something to read, or its end. */
static short piped(int fd) {
    DWORD n = 0;
    if (!PeekNamedPipe((HANDLE)_get_osfhandle(fd), NULL, 0, NULL, &n, NULL)) return POLLHUP;
    return n ? POLLRDNORM : 0;
}

int posix_poll(struct polled *fds, unsigned long n, int timeout_ms) {
    static __thread WSAPOLLFD all[2049];
    static __thread unsigned long at[2049];
    ULONGLONG begun = GetTickCount64();
    unsigned long sockets = 0, pipes = 0;
    if (n > 2049) return -1;
    for (unsigned long i = 0; i < n; i++) {
        fds[i].revents = 0;
        if (fds[i].fd < 0) continue;
        if (!is_socket(fds[i].fd)) {
            pipes++;
            continue;
        }
        all[sockets].fd = (SOCKET)fds[i].fd;
        all[sockets].events = fds[i].events;
        all[sockets].revents = 0;
        at[sockets++] = i;
    }
    for (;;) {
        int ready = sockets ? WSAPoll(all, sockets, pipes ? 0 : timeout_ms) : 0;
        if (ready < 0) return gave(ready);
        for (unsigned long i = 0; i < sockets; i++) fds[at[i]].revents = all[i].revents;
        for (unsigned long i = 0; pipes && i < n; i++) {
            if (fds[i].fd < 0 || is_socket(fds[i].fd)) continue;
            fds[i].revents = piped(fds[i].fd);
            ready += fds[i].revents != 0;
        }
        if (ready || !pipes || (timeout_ms >= 0 && GetTickCount64() - begun >= (ULONGLONG)timeout_ms)) return ready;
        Sleep(1);
    }
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

int posix_digest(const char *name, const char *text, char *hex) {
    int small = strcmp(name, "sha1") == 0;
    BCRYPT_ALG_HANDLE by;
    BCRYPT_HASH_HANDLE hash = NULL;
    BYTE out[32];
    ULONG n = small ? 20 : 32;
    if (BCryptOpenAlgorithmProvider(&by, small ? BCRYPT_SHA1_ALGORITHM : BCRYPT_SHA256_ALGORITHM, NULL, 0) != 0) return -1;
    int well = BCryptCreateHash(by, &hash, NULL, 0, NULL, 0, 0) == 0 && BCryptHashData(hash, (BYTE *)text, (ULONG)strlen(text), 0) == 0 &&
               BCryptFinishHash(hash, out, n, 0) == 0;
    BCryptDestroyHash(hash);
    BCryptCloseAlgorithmProvider(by, 0);
    for (ULONG i = 0; well && i < n; i++) sprintf(hex + 2 * i, "%02x", out[i]);
    return well ? 0 : -1;
}

int posix_new_key(char *pem, size_t size) {
    /* RFC 5915's structure of such a key, around the number and the point. */
    static const BYTE before[] = {0x30, 0x77, 2, 1, 1, 4, 0x20}, between[] = {0xa0, 0x0a, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7,
                                                                               0xa1, 0x44, 3, 0x42, 0, 4};
    BCRYPT_ALG_HANDLE by;
    BCRYPT_KEY_HANDLE key;
    BYTE blob[8 + 96], der[121];
    char text[400];
    DWORD n = 0;
    if (BCryptOpenAlgorithmProvider(&by, BCRYPT_ECDSA_P256_ALGORITHM, NULL, 0) != 0) return -1;
    if (BCryptGenerateKeyPair(by, &key, 256, 0) != 0 || BCryptFinalizeKeyPair(key, 0) != 0) return -1;
    if (BCryptExportKey(key, NULL, BCRYPT_ECCPRIVATE_BLOB, blob, sizeof blob, &n, 0) != 0 || n != sizeof blob) return -1;
    BCryptDestroyKey(key);
    BCryptCloseAlgorithmProvider(by, 0);
    memcpy(der, before, 7), memcpy(der + 7, blob + 8 + 64, 32);
    memcpy(der + 39, between, 18), memcpy(der + 57, blob + 8, 64);
    n = sizeof text;
    if (!CryptBinaryToStringA(der, sizeof der, CRYPT_STRING_BASE64 | CRYPT_STRING_NOCRLF, text, &n)) return -1;
    snprintf(pem, size, "-----BEGIN EC PRIVATE KEY-----\\n%.64s\\n%.64s\\n%s\\n-----END EC PRIVATE KEY-----\\n", text, text + 64, text + 128);
    return 0;
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
/* The process's own: the C library has a copy in another encoding. */
int posix_setenv(const char *name, const char *value, int replace) {
    static wchar_t to[1 << 15];
    wchar_t which[MAX_PATH];
    MultiByteToWideChar(CP_UTF8, 0, value, -1, to, 1 << 15);
    wide(name, which);
    if (!replace && GetEnvironmentVariableW(which, NULL, 0) != 0) return 0;
    return SetEnvironmentVariableW(which, *value ? to : NULL) || !*value ? 0 : -1;
}
/* As they were when asked for, in UTF-8: the tests keep what they are given, and so it is kept. */
char *posix_getenv(const char *name) {
    static __thread wchar_t value[1 << 15];
    wchar_t which[MAX_PATH];
    SetLastError(0);
    if (GetEnvironmentVariableW(wide(name, which), value, 1 << 15) == 0 && GetLastError() != 0) return NULL;
    int n = WideCharToMultiByte(CP_UTF8, 0, value, -1, NULL, 0, NULL, NULL);
    char *to = malloc((size_t)n);
    WideCharToMultiByte(CP_UTF8, 0, value, -1, to, n, NULL, NULL);
    return to;
}
int posix_unsetenv(const char *name) { return posix_setenv(name, "", 1); }

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

void *posix_memmem(const void *in, size_t n, const void *part, size_t size) {
    const char *at = in;
    for (size_t i = 0; size <= n && i <= n - size; i++)
        if (memcmp(at + i, part, size) == 0) return (void *)(at + i);
    return NULL;
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

int posix_threads(void) {
    THREADENTRY32 one = {.dwSize = sizeof one};
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    int n = 0;
    for (BOOL more = Thread32First(all, &one); more; more = Thread32Next(all, &one)) n += one.th32OwnerProcessID == GetCurrentProcessId();
    CloseHandle(all);
    return n;
}
int posix_handles(void) {
    DWORD n = 0;
    return GetProcessHandleCount(GetCurrentProcess(), &n) ? (int)n : -1;
}

int getrusage(int who, long *to) {
    PROCESS_MEMORY_COUNTERS m = {.cb = sizeof m};
    (void)who;
    if (!K32GetProcessMemoryInfo(GetCurrentProcess(), &m, sizeof m)) return -1;
    *to = (long)(m.PeakWorkingSetSize >> 10);
    return 0;
}
